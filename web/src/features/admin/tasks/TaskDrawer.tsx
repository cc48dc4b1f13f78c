import { useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Drawer, Input, InputNumber, Select, Switch } from "antd";
import { useId, useState } from "react";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import { useLeaveGuard } from "@/kernel/form/useLeaveGuard";
import { FilterBuilder } from "@/kernel/list/FilterBuilder";
import { type FieldSpec, useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { isReference, type Row, recordChanged, saveRecord, useDeleteRecord } from "@/kernel/records";
import { isProblem } from "@/lib/problem";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { Item } from "../Item";
import styles from "../rules/rules.module.css";
import { draftOf, FRESH, type TaskDraft, valuesOf } from "./draft";

const TYPE: FieldSpec = { name: "activity_type", label: "", kind: "reference", target: "activity_type" };

interface TaskDrawerProps {
  role: Row;
  task: Row | null;
  onClose: () => void;
}

function useTask({ role, task, onClose }: TaskDrawerProps) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const start = task ? draftOf(task) : FRESH;
  const [draft, setDraft] = useState<TaskDraft>(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isSaving, setSaving] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const change = (part: Partial<TaskDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    setSaving(true);
    setErrors({});
    try {
      const values = valuesOf(draft, role.id, task === null);
      await saveRecord("role_task", { id: task?.id, version: task?.version, values });
      recordChanged(client, "role_task");
      toast.success(t("common.saved"));
      onClose();
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
  return { draft, change, errors, isSaving, isDirty, save, close };
}

/** Which records, what is to be done, until when. */
function Form({
  draft,
  change,
  errors,
  isNew,
}: Pick<ReturnType<typeof useTask>, "draft" | "change" | "errors"> & { isNew: boolean }) {
  const t = useT();
  const id = useId();
  const objects = useObjects().filter((one) => (one as { owned?: boolean }).owned);
  const spec = useObjectIfKnown(draft.object);
  return (
    <div className={styles.form}>
      <Item
        id={`${id}-subject`}
        label={t("tasks.subject")}
        error={errors.subject}
        hint={t("tasks.subject_hint")}
      >
        <Input
          id={`${id}-subject`}
          autoFocus={isNew}
          maxLength={80}
          value={draft.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
      </Item>
      <Item id={`${id}-object`} label={t("rules.object")} error={errors.object_name}>
        <Select
          id={`${id}-object`}
          disabled={!isNew}
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("field.choose")}
          value={draft.object}
          options={objects.map((one) => ({ value: one.name, label: one.label }))}
          onChange={(object) => change({ object, filter: {} })}
        />
      </Item>
      <Item label={t("rules.condition")} error={errors.condition} hint={t("tasks.condition_hint")}>
        {spec ? (
          <div className={styles.builder}>
            <FilterBuilder
              key={spec.name}
              spec={spec}
              filter={draft.filter}
              onChange={(filter) => change({ filter })}
            />
          </div>
        ) : (
          <p className={styles.faint}>{t("rules.object_first")}</p>
        )}
      </Item>
      <Item id={`${id}-type`} label={t("tasks.type")} error={errors.activity_type}>
        <Picker
          id={`${id}-type`}
          spec={TYPE}
          value={draft.type}
          show={showShort}
          mayCreate={false}
          onChange={(next) => change({ type: isReference(next) ? next : null })}
        />
      </Item>
      <Item id={`${id}-days`} label={t("tasks.days")} error={errors.due_days} hint={t("tasks.days_hint")}>
        <InputNumber
          id={`${id}-days`}
          min={0}
          max={365}
          precision={0}
          value={draft.days}
          onChange={(days) => change({ days: days ?? 0 })}
        />
      </Item>
      <div className={styles.switch}>
        <Switch
          id={`${id}-on`}
          checked={draft.isActive}
          aria-label={t("rules.active")}
          onChange={(isActive) => change({ isActive })}
        />
        <label htmlFor={`${id}-on`}>{t("rules.active")}</label>
      </div>
    </div>
  );
}

function Remove({ task, onDone }: { task: Row; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const remove = useDeleteRecord("role_task");
  const ask = () =>
    modal.confirm({
      title: t("tasks.delete_ask", { name: task._title }),
      content: t("tasks.delete_hint"),
      okText: t("common.delete"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(task.id).then(onDone, (error) => toast.problem(error)),
    });
  return (
    <Button danger type="text" onClick={ask}>
      {t("common.delete")}
    </Button>
  );
}

export function TaskDrawer(props: TaskDrawerProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const task = useTask(props);
  useLeaveGuard(task.isDirty);
  const isNew = props.task === null;
  return (
    <Drawer
      open
      size={isPhone ? "100%" : 680}
      title={isNew ? t("tasks.create") : (props.task?._title ?? "")}
      onClose={task.close}
      extra={props.task && <Remove task={props.task} onDone={props.onClose} />}
      footer={
        <div className={styles.foot}>
          <Button type="primary" loading={task.isSaving} onClick={() => void task.save()}>
            {t("common.save")}
          </Button>
          <Button onClick={task.close}>{t("common.cancel")}</Button>
        </div>
      }
    >
      {isNew && <Alert type="info" showIcon title={t("tasks.form_hint", { role: props.role._title })} />}
      <Form draft={task.draft} change={task.change} errors={task.errors} isNew={isNew} />
    </Drawer>
  );
}
