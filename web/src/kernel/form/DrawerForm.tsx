import { useEffect } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Blank } from "@/ui/states";
import { useToast } from "@/ui/toast";
import type { OpenCreate } from "../fields/opener";
import { useObject } from "../metadata";
import { type RecordData, recordPath } from "../records";
import { RecordForm } from "./RecordForm";
import { useLeaveGuard } from "./useLeaveGuard";
import { useRecordForm } from "./useRecordForm";

interface DrawerFormProps {
  request: OpenCreate;
  /** Receives what "close" should do while something is typed. */
  guard: (handler: () => void) => void;
  onClose: () => void;
  onSaved: (record: RecordData, andNew: boolean) => void;
}

export default function DrawerForm({ request, guard, onClose, onSaved }: DrawerFormProps) {
  const t = useT();
  const toast = useToast();
  const spec = useObject(request.object);
  const saved = (record: RecordData, andNew: boolean) => {
    request.onCreated?.({ id: record.id, title: record._title });
    toast.made(t("common.created"), <Link to={recordPath(spec.name, record.id)}>{record._title}</Link>);
    onSaved(record, andNew);
  };
  const form = useRecordForm({ spec, record: null, initial: request.initial, onSaved: saved });
  const leave = useLeaveGuard(form.isDirty && !form.isSaving);
  const { abandon } = form;
  const tryClose = () =>
    leave(() => {
      abandon();
      onClose();
    });
  useEffect(() => guard(tryClose));
  if (!spec.rights.create) return <Blank icon="lock" title={t("form.no_right", { what: spec.label })} />;
  return <RecordForm spec={spec} record={null} form={form} onCancel={tryClose} />;
}
