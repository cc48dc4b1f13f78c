import { Input, InputNumber } from "antd";
import { useId } from "react";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import type { FieldSpec } from "@/kernel/metadata";
import { isReference, type Row } from "@/kernel/records";
import { useT } from "@/lib/words";
import { DefinitionDrawer } from "../drawer/DefinitionDrawer";
import styles from "../drawer/drawer.module.css";
import { ActiveSwitch, WhichRecords } from "../drawer/parts";
import { useDefinition } from "../drawer/useDefinition";
import { Item } from "../Item";
import { draftOf, FRESH, type TaskDraft, valuesOf } from "./draft";

const TYPE: FieldSpec = { name: "activity_type", label: "", kind: "reference", target: "activity_type" };

interface TaskDrawerProps {
  role: Row;
  task: Row | null;
  onClose: () => void;
}

function useTask({ role, task, onClose }: TaskDrawerProps) {
  return useDefinition<TaskDraft>({
    object: "role_task",
    row: task,
    start: task ? draftOf(task) : FRESH,
    values: (draft) => valuesOf(draft, role.id, task === null),
    saved: useT()("common.saved"),
    onSaved: onClose,
    onClose,
  });
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
      <WhichRecords
        object={draft.object}
        filter={draft.filter}
        errors={errors}
        hint={t("tasks.condition_hint")}
        isNew={isNew}
        onObject={(object) => change({ object, filter: {} })}
        onFilter={(filter) => change({ filter })}
      />
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
      <ActiveSwitch checked={draft.isActive} onChange={(isActive) => change({ isActive })} />
    </div>
  );
}

export function TaskDrawer(props: TaskDrawerProps) {
  const t = useT();
  const definition = useTask(props);
  const { role, task, onClose } = props;
  const remove = task && {
    object: "role_task",
    row: task,
    ask: t("tasks.delete_ask", { name: task._title }),
    hint: t("tasks.delete_hint"),
    onDone: onClose,
  };
  return (
    <DefinitionDrawer
      definition={definition}
      title={task?._title ?? t("tasks.create")}
      hint={t("tasks.form_hint", { role: role._title })}
      remove={remove}
    >
      <Form draft={definition.draft} change={definition.change} errors={definition.errors} isNew={!task} />
    </DefinitionDrawer>
  );
}
