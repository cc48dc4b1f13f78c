import { useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Drawer, Input, Select, Switch } from "antd";
import { useId, useState } from "react";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import { useLeaveGuard } from "@/kernel/form/useLeaveGuard";
import { FieldPathSelect } from "@/kernel/list/FieldPathSelect";
import { FilterBuilder } from "@/kernel/list/FilterBuilder";
import { type FieldSpec, useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { type Row, recordChanged, saveRecord, useDeleteRecord } from "@/kernel/records";
import { isProblem } from "@/lib/problem";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import { Item } from "../Item";
import { draftOf, FRESH, type RuleDraft, valuesOf } from "./draft";
import styles from "./rules.module.css";

const PEOPLE: FieldSpec = { name: "employees", label: "", kind: "employees", target: "employee" };
const isPeople = (field: FieldSpec) => field.kind === "employee" || field.kind === "employees";

interface RuleDrawerProps {
  rule: Row | null;
  onClose: () => void;
  onSaved: () => void;
}

function useRule({ rule, onClose, onSaved }: RuleDrawerProps) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const start = rule ? draftOf(rule) : FRESH;
  const [draft, setDraft] = useState<RuleDraft>(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isSaving, setSaving] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const change = (part: Partial<RuleDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    setSaving(true);
    setErrors({});
    try {
      const values = valuesOf(draft, rule === null);
      await saveRecord("related_rule", { id: rule?.id, version: rule?.version, values });
      recordChanged(client, "related_rule");
      toast.success(t("rules.saved"));
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
  return { draft, change, errors, isSaving, isDirty, save, close };
}

/** Which records, which people, what right. */
function Form({
  draft,
  change,
  errors,
  isNew,
}: Pick<ReturnType<typeof useRule>, "draft" | "change" | "errors"> & { isNew: boolean }) {
  const t = useT();
  const id = useId();
  const objects = useObjects().filter((one) => (one as { owned?: boolean }).owned);
  const spec = useObjectIfKnown(draft.object);
  return (
    <div className={styles.form}>
      <Item id={`${id}-name`} label={t("rules.name")} error={errors.name}>
        <Input
          id={`${id}-name`}
          autoFocus={isNew}
          maxLength={80}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
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
          onChange={(object) => change({ object, filter: {}, path: "" })}
        />
      </Item>
      <Item label={t("rules.condition")} error={errors.condition} hint={t("rules.condition_hint")}>
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
      <Item id={`${id}-people`} label={t("rules.employees")} error={errors.employees}>
        <Picker
          id={`${id}-people`}
          many
          spec={PEOPLE}
          value={draft.employees}
          show={showShort}
          mayCreate={false}
          onChange={(next) => change({ employees: Array.isArray(next) ? next : [] })}
        />
      </Item>
      {spec && (
        <Item label={t("rules.path")} error={errors.people_from} hint={t("rules.path_hint")}>
          <div className={styles.path}>
            <FieldPathSelect
              spec={spec}
              value={draft.path}
              allows={isPeople}
              label={t("rules.path")}
              placeholder={t("rules.path_none")}
              onChange={(path) => change({ path })}
            />
            {draft.path && (
              <Button
                aria-label={t("rules.path_clear")}
                icon={<Icon name="close" size={12} />}
                onClick={() => change({ path: "" })}
              />
            )}
          </div>
        </Item>
      )}
      <Item id={`${id}-right`} label={t("rules.right")} error={errors.right}>
        <Select
          id={`${id}-right`}
          value={draft.right}
          options={[
            { value: "view", label: t("access.right_view") },
            { value: "edit", label: t("access.right_edit") },
          ]}
          onChange={(right) => change({ right })}
        />
      </Item>
      <Item id={`${id}-note`} label={t("rules.description")} error={errors.description}>
        <Input.TextArea
          id={`${id}-note`}
          autoSize={{ minRows: 2 }}
          maxLength={300}
          value={draft.description}
          onChange={(event) => change({ description: event.target.value })}
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

function Remove({ rule, onDone }: { rule: Row; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const remove = useDeleteRecord("related_rule");
  const ask = () =>
    modal.confirm({
      title: t("rules.delete_ask", { name: rule._title }),
      content: t("rules.delete_hint"),
      okText: t("common.delete"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: true },
      onOk: () =>
        remove.mutateAsync(rule.id).then(onDone, (error) => {
          toast.problem(error);
        }),
    });
  return (
    <Button danger type="text" onClick={ask}>
      {t("common.delete")}
    </Button>
  );
}

export function RuleDrawer(props: RuleDrawerProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const rule = useRule(props);
  useLeaveGuard(rule.isDirty);
  const isNew = props.rule === null;
  return (
    <Drawer
      open
      size={isPhone ? "100%" : 680}
      title={isNew ? t("rules.create") : (props.rule?._title ?? "")}
      onClose={rule.close}
      extra={props.rule && <Remove rule={props.rule} onDone={props.onSaved} />}
      footer={
        <div className={styles.foot}>
          <Button type="primary" loading={rule.isSaving} onClick={() => void rule.save()}>
            {t("common.save")}
          </Button>
          <Button onClick={rule.close}>{t("common.cancel")}</Button>
        </div>
      }
    >
      {isNew && <Alert type="info" showIcon title={t("rules.form_hint")} />}
      <Form draft={rule.draft} change={rule.change} errors={rule.errors} isNew={isNew} />
    </Drawer>
  );
}
