import { useEffect, useState } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import type { OpenCreate } from "../fields/opener";
import { type ObjectSpec, useObject } from "../metadata";
import { type RecordData, recordPath, useRecord } from "../records";
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

type InDrawerProps = DrawerFormProps & { spec: ObjectSpec; record: RecordData | null };

function FormInDrawer({ request, guard, onClose, onSaved, spec, record }: InDrawerProps) {
  const t = useT();
  const toast = useToast();
  const saved = (made: RecordData, andNew: boolean) => {
    request.onCreated?.({ id: made.id, title: made._title });
    if (record) toast.success(t("common.saved"));
    else toast.made(t("common.created"), <Link to={recordPath(spec.name, made.id)}>{made._title}</Link>);
    onSaved(made, andNew);
  };
  const form = useRecordForm({ spec, record, initial: request.initial, onSaved: saved });
  const leave = useLeaveGuard(form.isDirty && !form.isSaving);
  const { abandon } = form;
  const tryClose = () =>
    leave(() => {
      abandon();
      onClose();
    });
  useEffect(() => guard(tryClose));
  return <RecordForm spec={spec} record={record} form={form} onCancel={tryClose} onReload={onClose} />;
}

function EditInDrawer(props: DrawerFormProps & { spec: ObjectSpec; id: number }) {
  const record = useRecord(props.spec.name, props.id);
  // What was found when it opened; a refetch must not move the ground under the form.
  const [held, setHeld] = useState<RecordData | null>(null);
  useEffect(() => {
    if (record.data && !held) setHeld(record.data);
  }, [record.data, held]);
  if (record.isError && !held) return <Failure error={record.error} onRetry={() => void record.refetch()} />;
  return held ? <FormInDrawer {...props} record={held} /> : <Waiting rows={6} />;
}

export default function DrawerForm(props: DrawerFormProps) {
  const t = useT();
  const spec = useObject(props.request.object);
  if (props.request.id !== undefined) return <EditInDrawer {...props} spec={spec} id={props.request.id} />;
  if (!spec.rights.create) return <Blank icon="lock" title={t("form.no_right", { what: spec.label })} />;
  return <FormInDrawer {...props} spec={spec} record={null} />;
}
