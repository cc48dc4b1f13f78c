import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { answerOf, api } from "@/api/client";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { type GridAnswer, type Head, usePlanAnswer } from "./answer";
import { cellOf, cleanAmount, type Key, type Node, withRow } from "./sums";

interface Added {
  key: Key;
  titles: string[];
}

/** `indicator`, `period` and the numbers by dimension of a cell, as it is sent. */
function sent(cell: string, text: string | null, head: Head) {
  const [key = "", indicator = "", period = ""] = cell.split("|");
  const numbers = key.split(",").map((one) => (one === "" ? null : Number(one)));
  const values = Object.fromEntries(head.dimensions.map((one, at) => [one.name, numbers[at] ?? null]));
  return { indicator, period, values, target: text === null ? null : cleanAmount(text) };
}

/** The sheet of a plan with what was typed into it and is not saved yet; nothing typed is lost by a refusal. */
export function useSheet(id: number) {
  const t = useT();
  const toast = useToast();
  const queries = useQueryClient();
  const answer = usePlanAnswer<GridAnswer>("plan_grid", { plan: id });
  const [edits, setEdits] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [past, setPast] = useState<ReadonlyMap<string, string | null>[]>([]);
  const [added, setAdded] = useState<Added[]>([]);
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const [saving, setSaving] = useState(false);
  const data = answer.data?.totals.plan.id === id ? answer.data : undefined;

  const nodes = useMemo(() => {
    const names = data?.totals.plan.dimensions.map((one) => one.name) ?? [];
    return added.reduce((found, one) => withRow(found, one.key, names, one.titles), data?.rows ?? []);
  }, [data, added]);

  const change = useCallback(
    (changes: Iterable<[string, string | null]>) => {
      setEdits((old) => {
        const next = new Map(old);
        for (const [cell, text] of changes) next.set(cell, text);
        return next;
      });
      setPast((old) => [...old.slice(-49), edits]);
      setWrong(new Map());
    },
    [edits],
  );

  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setEdits(before);
    setPast(past.slice(0, -1));
  };

  const discard = () => {
    setEdits(new Map());
    setPast([]);
    setAdded([]);
    setWrong(new Map());
  };

  const save = async () => {
    if (!data) return;
    const head = data.totals.plan;
    const cells = [...edits];
    const bad = cells.filter(([, text]) => text !== null && cleanAmount(text) === undefined);
    if (bad.length > 0) {
      setWrong(new Map(bad.map(([cell]) => [cell, t("plans.not_an_amount")])));
      toast.error(t("plans.not_an_amount"));
      return;
    }
    setSaving(true);
    try {
      const body = { version: head.version, cells: cells.map(([cell, text]) => sent(cell, text, head)) };
      await answerOf(api.PUT("/plans/{id}/targets", { params: { path: { id } }, body }));
      await queries.invalidateQueries({ queryKey: ["analyses"] });
      await queries.invalidateQueries({ queryKey: ["records", "sales_plan"] });
      await queries.invalidateQueries({ queryKey: ["records", "sales_plan_line"] });
      discard();
      toast.success(t("plans.saved", { n: cells.length }));
    } catch (error) {
      if (error instanceof Problem && error.status === 409) await answer.refetch();
      if (error instanceof Problem && error.status === 422) {
        const marks = Object.entries(error.fields).flatMap(([name, problems]) => {
          const cell = cells[Number(name.split(".")[1])]?.[0];
          return cell ? [[cell, problems[0]?.message ?? ""] as const] : [];
        });
        setWrong(new Map(marks));
      }
      toast.problem(error, t("plans.not_saved"));
    } finally {
      setSaving(false);
    }
  };

  const text = (node: Node, indicator: string, period: string): string => {
    const typed = edits.get(cellOf(node.key, indicator, period));
    return typed === undefined ? (node.targets[indicator]?.[period] ?? "") : (typed ?? "");
  };

  return {
    answer,
    data,
    nodes,
    edits,
    wrong,
    saving,
    change,
    undo,
    canUndo: past.length > 0,
    discard,
    save,
    text,
    add: (rows: Added[]) => setAdded((old) => [...old, ...rows]),
  };
}

export type SheetState = ReturnType<typeof useSheet>;
