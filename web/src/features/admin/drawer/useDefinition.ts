import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useLeaveGuard } from "@/kernel/form/useLeaveGuard";
import { type Row, recordChanged, saveRecord } from "@/kernel/records";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";

interface DefinitionProps<Draft> {
  /** The object it is a record of. */
  object: string;
  /** The record as it is stored, null for a new one. */
  row: Row | null;
  start: Draft;
  values: (draft: Draft) => Record<string, unknown>;
  /** What is said when it was saved. */
  saved: string;
  onSaved: () => void;
  onClose: () => void;
}

/** A record that is defined in a drawer of its own: what was typed, what is wrong with it, saving, leaving. */
export function useDefinition<Draft>(props: DefinitionProps<Draft>) {
  const { object, row, start, values, saved, onSaved, onClose } = props;
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const [draft, setDraft] = useState<Draft>(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isSaving, setSaving] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  useLeaveGuard(isDirty);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    setSaving(true);
    setErrors({});
    try {
      await saveRecord(object, { id: row?.id, version: row?.version, values: values(draft) });
      recordChanged(client, object);
      toast.success(saved);
      onSaved();
    } catch (error) {
      if (isProblem(error) && Object.keys(error.fields).length > 0) setErrors(error.fieldMessages());
      else toast.problem(error);
    } finally {
      setSaving(false);
    }
  };
  const close = () => {
    if (!isDirty) return onClose();
    modal.confirm({
      title: t("common.unsaved"),
      okText: t("common.leave"),
      cancelText: t("common.stay"),
      okButtonProps: { danger: true },
      onOk: onClose,
    });
  };
  return { draft, change, errors, isSaving, save, close };
}
