import { App, Button, Input, Switch } from "antd";
import { useState } from "react";
import type { ObjectSpec } from "@/kernel/metadata";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { useToast } from "@/ui/toast";
import { LeaveQuestion } from "../LeaveQuestion";
import { Canvas } from "./Canvas";
import styles from "./layouts.module.css";
import { bodyOf, type LayoutDraft, type Standard, type StoredLayout } from "./model";
import { Rule } from "./Rule";
import { Shown } from "./Shown";
import { useLayoutChange } from "./useLayouts";

interface EditorProps {
  spec: ObjectSpec;
  standard: Standard;
  id: number | null;
  start: LayoutDraft;
  onSaved: (id: number) => void;
  onRemoved: () => void;
}

function useSave({ spec, id, onSaved, onRemoved }: EditorProps) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const change = useLayoutChange(spec.name);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = (draft: LayoutDraft, onDone: () => void) => {
    setErrors({});
    change.mutate(
      { kind: "save", id, body: bodyOf(spec, draft) },
      {
        onSuccess: (saved) => {
          onDone();
          toast.success(t("common.saved"));
          onSaved((saved as StoredLayout).id);
        },
        onError: (error) => {
          const messages = error instanceof Problem ? error.fieldMessages() : {};
          setErrors(messages);
          const marks = ["required", "readonly", "hidden", "sections"].flatMap((key) => messages[key] ?? []);
          if (Object.keys(messages).length === 0) toast.problem(error);
          else if (marks.length > 0) toast.error(marks.join(" "));
        },
      },
    );
  };
  const remove = (name: string) =>
    modal.confirm({
      title: t("layouts.remove_title", { name }),
      content: t("layouts.remove_hint"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      onOk: async () => {
        if (id === null) return;
        try {
          await change.mutateAsync({ kind: "remove", id });
          onRemoved();
        } catch (error) {
          toast.problem(error);
        }
      },
    });
  return { save, remove, errors, isSaving: change.isPending };
}

export function LayoutEditor(props: EditorProps) {
  const { spec, standard, id, start } = props;
  const t = useT();
  const [draft, setDraft] = useState(start);
  const [saved, setSaved] = useState(id === null ? null : start);
  const { save, remove, errors, isSaving } = useSave(props);
  const isDirty = saved === null || JSON.stringify(draft) !== JSON.stringify(saved);
  const part = { spec, draft, errors, onChange: setDraft };
  return (
    <div className={styles.editor}>
      <LeaveQuestion isDirty={isDirty && !isSaving} />
      <Card
        title={
          <span className={styles.nameLine}>
            <Input
              value={draft.name}
              maxLength={60}
              status={errors.name ? "error" : undefined}
              aria-label={t("layouts.name")}
              placeholder={t("layouts.name")}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
              className={styles.name}
            />
            <Switch
              checked={draft.is_active}
              checkedChildren={t("layouts.on")}
              unCheckedChildren={t("layouts.off")}
              aria-label={t("layouts.active")}
              onChange={(is_active) => setDraft({ ...draft, is_active })}
            />
          </span>
        }
        extra={
          <>
            {id !== null && (
              <Button danger type="text" onClick={() => remove(draft.name)}>
                {t("common.delete")}
              </Button>
            )}
            {isDirty && saved && <Button onClick={() => setDraft(saved)}>{t("roles.discard")}</Button>}
            <Button
              type="primary"
              loading={isSaving}
              disabled={!isDirty}
              onClick={() => save(draft, () => setSaved(draft))}
            >
              {t("common.save")}
            </Button>
          </>
        }
      >
        {errors.name && (
          <div className={styles.error} role="alert">
            {errors.name}
          </div>
        )}
        <h3 className={styles.heading}>{t("layouts.meant_for")}</h3>
        <Rule {...part} />
      </Card>
      <Card title={t("layouts.form")}>
        <p className={styles.faint}>{t("layouts.form_hint")}</p>
        <Canvas {...part} />
      </Card>
      <Card title={t("layouts.around")}>
        <Shown {...part} standard={standard} />
      </Card>
    </div>
  );
}
