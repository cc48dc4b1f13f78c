import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { ActionTarget } from "../actions";
import type { ActionSpec, ObjectSpec } from "../metadata";
import { type Row, recordKeys, recordsPath, saveRecord, tellWarnings } from "../records";
import type { BoardColumn } from "./columns";
import type { Move } from "./figures";

export interface Pending extends Move {
  row: Row;
}

/** `waiting`: the card goes back to where it was, somebody has been asked. */
interface Answer {
  message?: string;
  waiting?: boolean;
  warnings?: string[];
}

type Start = (action: ActionSpec, target: ActionTarget) => void;

interface MoveRequest {
  row: Row;
  from: BoardColumn;
  to: BoardColumn;
}

function amountOf(spec: ObjectSpec, row: Row): number {
  const value = spec.board?.sum ? Number(row[spec.board.sum] ?? 0) : 0;
  return Number.isFinite(value) ? value : 0;
}

/** What the gesture does not say already; only then a person has to be asked. */
function asksMore(action: ActionSpec, field: string): boolean {
  return action.confirm !== null && action.confirm !== undefined
    ? true
    : action.input.some((input) => input.required && input.name !== field && input.default == null);
}

/** A card stands in its new column at once and goes back if the server refuses. */
export function useMoves(spec: ObjectSpec, start: Start) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [pending, setPending] = useState<Pending[]>([]);
  const field = spec.board?.field ?? "";
  const action = (spec.actions ?? []).find((one) => one.name === spec.board?.move);
  const drop = useCallback((id: number) => setPending((now) => now.filter((one) => one.id !== id)), []);
  const settle = useCallback(
    async (id: number) => {
      await client.invalidateQueries({ queryKey: recordKeys.object(spec.name) });
      drop(id);
    },
    [client, spec.name, drop],
  );
  const send = useCallback(
    async (row: Row, to: BoardColumn) => {
      if (action)
        return await call<Answer>("POST", recordsPath(spec.name, row.id, "actions", action.name), {
          [field]: to.value,
        });
      await saveRecord(spec.name, { id: row.id, version: row.version, values: { [field]: to.value } });
    },
    [action, field, spec.name],
  );
  const move = useCallback(
    ({ row, from, to }: MoveRequest, isUndo = false) => {
      const entry = { id: row.id, from: from.key, to: to.key, amount: amountOf(spec, row), row };
      setPending((now) => [...now.filter((one) => one.id !== row.id), entry]);
      if (action && asksMore(action, field)) {
        const preset = {
          [field]: typeof to.value === "number" ? { id: to.value, title: to.title } : to.value,
        };
        start(action, {
          ids: [row.id],
          record: row,
          preset,
          onDone: () => void settle(row.id),
          onCancel: () => drop(row.id),
        });
        return;
      }
      send(row, to).then(
        async (answer) => {
          await settle(row.id);
          tellWarnings(answer?.warnings);
          if (answer?.waiting) return toast.info(answer.message ?? "");
          const text = t("board.moved", { title: row._title, to: to.title });
          if (isUndo) toast.success(text);
          else
            toast.undo(text, () =>
              move({ row: { ...row, version: row.version + 1 }, from: to, to: from }, true),
            );
        },
        (error) => {
          drop(row.id);
          toast.problem(error, t("board.move_failed", { title: row._title }));
        },
      );
    },
    [action, field, spec, start, send, settle, drop, t, toast],
  );
  return { pending, move };
}
