import { App } from "antd";
import { useEffect, useRef, useState } from "react";
import { useBlocker, useLocation, useNavigate, useParams } from "react-router";
import { isPlainObject } from "@/lib/text";
import { useT } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { type ObjectSpec, useObject } from "../metadata";
import { type RecordData, recordPath, useRecord } from "../records";
import styles from "./form.module.css";
import { RecordForm } from "./RecordForm";
import { useLeaveGuard } from "./useLeaveGuard";
import { useRecordForm } from "./useRecordForm";

/** Asks before another page takes the place of a form with something typed in it. */
function useRouteGuard(isDirty: boolean, isDone: { current: boolean }, onLeave: () => void) {
  const t = useT();
  const { modal } = App.useApp();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !isDone.current && currentLocation.pathname !== nextLocation.pathname,
  );
  const asked = useRef(false);
  useEffect(() => {
    if (blocker.state !== "blocked" || asked.current) return;
    asked.current = true;
    modal.confirm({
      title: t("common.unsaved"),
      okText: t("common.leave"),
      okButtonProps: { danger: true },
      cancelText: t("common.stay"),
      onOk: () => {
        onLeave();
        blocker.proceed();
      },
      onCancel: () => blocker.reset(),
      afterClose: () => {
        asked.current = false;
      },
    });
  }, [blocker, modal, t, onLeave]);
}

interface FormOnPageProps {
  spec: ObjectSpec;
  record: RecordData | null;
  onAgain: () => void;
  onReload: () => void;
}

function FormOnPage({ spec, record, onAgain, onReload }: FormOnPageProps) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { state } = useLocation();
  const isDone = useRef(false);
  const initial =
    record === null && isPlainObject(state) && isPlainObject(state.initial) ? state.initial : undefined;
  const saved = (made: RecordData, andNew: boolean) => {
    isDone.current = true;
    toast.success(record ? t("common.saved") : t("common.created"));
    if (andNew) onAgain();
    else void navigate(recordPath(spec.name, made.id), { replace: true });
  };
  const form = useRecordForm({ spec, record, initial, onSaved: saved });
  useLeaveGuard(form.isDirty);
  useRouteGuard(form.isDirty, isDone, form.abandon);
  const cancel = () => void navigate(-1);
  return (
    <div className={styles.page}>
      <RecordForm spec={spec} record={record} form={form} onCancel={cancel} onReload={onReload} />
    </div>
  );
}

function EditOnPage({ spec, id }: { spec: ObjectSpec; id: string }) {
  const t = useT();
  const record = useRecord(spec.name, id);
  const [round, setRound] = useState(0);
  // The form starts from what it found; a refetch behind its back must not move the ground under it.
  const [held, setHeld] = useState<RecordData | null>(null);
  useEffect(() => {
    if (record.data && !held) setHeld(record.data);
  }, [record.data, held]);
  if (record.isError && !held) return <Failure error={record.error} onRetry={() => void record.refetch()} />;
  if (!held) return <Waiting rows={8} />;
  if (held._can?.edit === false) return <Blank icon="lock" title={t("error.forbidden")} />;
  return (
    <Page title={t("common.edit_what", { what: held._title })}>
      <FormOnPage
        key={round}
        spec={spec}
        record={held}
        onAgain={() => undefined}
        onReload={() => {
          setHeld(null);
          setRound((now) => now + 1);
        }}
      />
    </Page>
  );
}

function NewOnPage({ spec }: { spec: ObjectSpec }) {
  const t = useT();
  const [round, setRound] = useState(0);
  if (!spec.rights.create) return <Blank icon="lock" title={t("form.no_right", { what: spec.label })} />;
  return (
    <Page title={t("common.create_what", { what: spec.label })}>
      <FormOnPage
        key={round}
        spec={spec}
        record={null}
        onAgain={() => setRound(round + 1)}
        onReload={() => undefined}
      />
    </Page>
  );
}

/** /o/:object/new and /o/:object/:id/edit */
export function Component() {
  const { object = "", id } = useParams();
  const spec = useObject(object);
  if (id === undefined) return <NewOnPage key={object} spec={spec} />;
  return <EditOnPage key={`${object}/${id}`} spec={spec} id={id} />;
}
