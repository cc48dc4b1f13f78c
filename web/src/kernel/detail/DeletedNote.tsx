import { Alert, Button } from "antd";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { ObjectSpec } from "../metadata";
import { type RecordData, useRestoreRecord } from "../records";

export function DeletedNote({ spec, record }: { spec: ObjectSpec; record: RecordData }) {
  const t = useT();
  const toast = useToast();
  const restore = useRestoreRecord(spec.name);
  const run = () =>
    restore.mutate([record.id], {
      onSuccess: () => toast.success(t("common.restored")),
      onError: (error) => toast.problem(error),
    });
  return (
    <Alert
      type="warning"
      showIcon
      title={t("detail.in_recycle")}
      action={
        <Button size="small" loading={restore.isPending} onClick={run}>
          {t("detail.restore")}
        </Button>
      }
    />
  );
}
