import { useNavigate } from "react-router";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { ObjectSpec } from "../metadata";
import {
  listPath,
  type RecordData,
  recordPath,
  trailOf,
  useDeleteRecord,
  useRestoreRecord,
} from "../records";

/** No question before, a way back after: the record lies in the recycle bin. */
export function useDeleteWithUndo(spec: ObjectSpec): (record: RecordData) => void {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const remove = useDeleteRecord(spec.name);
  const restore = useRestoreRecord(spec.name);
  return (record) => {
    const undo = () =>
      restore.mutate([record.id], {
        onSuccess: () => {
          toast.success(t("common.restored"));
          void navigate(recordPath(spec.name, record.id));
        },
        onError: (error) => toast.problem(error),
      });
    remove.mutate(record.id, {
      onSuccess: () => {
        void navigate(trailOf(spec.name)?.back ?? listPath(spec.name));
        toast.undo(t("common.deleted_what", { what: record._title }), undo);
      },
      onError: (error) => toast.problem(error),
    });
  };
}
