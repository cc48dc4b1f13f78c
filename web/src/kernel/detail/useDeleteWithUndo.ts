import { useNavigate } from "react-router";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { ObjectSpec } from "../metadata";
import { listPath, type Row, recordPath, trailOf, useDeleteRecord, useRestoreRecord } from "../records";

/** No question before, a way back after: the record lies in the recycle bin. */
export function useDeleteWithUndo(spec: ObjectSpec, leavesPage = true): (record: Row) => void {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const remove = useDeleteRecord(spec.name);
  const restore = useRestoreRecord(spec.name);
  return (record) => {
    // By then this page is gone: only a promise still reports back.
    const undo = () =>
      restore.mutateAsync([record.id]).then(
        () => {
          toast.success(t("common.restored"));
          if (leavesPage) void navigate(recordPath(spec.name, record.id));
        },
        (error: unknown) => toast.problem(error),
      );
    remove.mutate(record.id, {
      onSuccess: () => {
        if (leavesPage) void navigate(trailOf(spec.name)?.back ?? listPath(spec.name));
        toast.undo(t("common.deleted_what", { what: record._title }), () => void undo());
      },
      onError: (error) => toast.problem(error),
    });
  };
}
