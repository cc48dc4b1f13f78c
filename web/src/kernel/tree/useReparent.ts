import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { FieldSpec, ObjectSpec } from "../metadata";
import { recordChanged, saveRecord } from "../records";
import type { Move } from "./model";

/** A node stands below its new parent at once and goes back if the server refuses. */
export function useReparent(spec: ObjectSpec, field: FieldSpec) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [pending, setPending] = useState<Move[]>([]);
  const drop = useCallback((id: number) => setPending((now) => now.filter((one) => one.row.id !== id)), []);
  const move = useCallback(
    async (wanted: Move, isUndo = false) => {
      const { row, from, to } = wanted;
      setPending((now) => [...now.filter((one) => one.row.id !== row.id), wanted]);
      try {
        const values = { [field.name]: to?.id ?? null };
        const saved = await saveRecord(spec.name, { id: row.id, version: row.version, values });
        const isGone = (saved as { _gone?: boolean })._gone === true;
        recordChanged(client, spec.name, isGone ? undefined : saved);
        await client.invalidateQueries({ queryKey: ["records", spec.name, "list"] });
        const text = to
          ? t("tree.moved", { title: row._title, to: to.title })
          : t("tree.moved_top", { title: row._title });
        const back = { row: { ...row, version: saved.version }, from: to, to: from };
        if (isUndo || isGone) toast.success(text);
        else toast.undo(text, () => void move(back, true));
      } catch (error) {
        // "Please check what you entered" would say nothing here; what is wrong with the parent does.
        const reason = isProblem(error) ? error.fieldMessages()[field.name] : undefined;
        const failed = t("tree.move_failed", { title: row._title });
        if (reason) toast.error(`${failed} ${reason}`);
        else toast.problem(error, failed);
        await client.invalidateQueries({ queryKey: ["records", spec.name, "list"] });
      } finally {
        drop(row.id);
      }
    },
    [client, spec.name, field.name, drop, t, toast],
  );
  return { pending, move };
}
