import { Button, Select } from "antd";
import { FieldFilter } from "@/kernel/fields";
import { fieldOf, type ObjectSpec } from "@/kernel/metadata";
import { useRows } from "@/kernel/records";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import styles from "./layouts.module.css";
import { type Condition, type LayoutDraft, telling } from "./model";

interface RuleProps {
  spec: ObjectSpec;
  draft: LayoutDraft;
  errors: Record<string, string>;
  onChange: (draft: LayoutDraft) => void;
}

function Values({
  spec,
  condition,
  onChange,
}: {
  spec: ObjectSpec;
  condition: Condition;
  onChange: (values: unknown[]) => void;
}) {
  const field = fieldOf(spec, condition.field);
  if (!field) return null;
  const isFlag = field.kind === "boolean";
  const held = isFlag ? condition.values[0] : condition.values;
  return (
    <FieldFilter
      spec={field}
      op={isFlag ? "eq" : "in"}
      value={held}
      onChange={(value) =>
        onChange(Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])
      }
    />
  );
}

function ConditionLine({ spec, draft, errors, onChange, at }: RuleProps & { at: number }) {
  const t = useT();
  const condition = draft.when[at];
  if (!condition) return null;
  const set = (next: Condition) =>
    onChange({ ...draft, when: draft.when.map((one, i) => (i === at ? next : one)) });
  const error = errors[`when.${at}.field`] ?? errors[`when.${at}.values`];
  return (
    <li className={styles.condition}>
      <span className={styles.and}>{at === 0 ? t("layouts.if") : t("layouts.and")}</span>
      <Select
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("layouts.condition_field")}
        placeholder={t("layouts.condition_field")}
        value={condition.field || undefined}
        options={telling(spec).map((field) => ({ value: field.name, label: field.label }))}
        onChange={(field) => set({ field, values: [] })}
        className={styles.conditionField}
      />
      <span className={styles.and}>{t("layouts.is_one_of")}</span>
      <div className={styles.conditionValues}>
        <Values spec={spec} condition={condition} onChange={(values) => set({ ...condition, values })} />
      </div>
      <Button
        type="text"
        icon={<Icon name="close" />}
        aria-label={t("layouts.remove_condition")}
        onClick={() => onChange({ ...draft, when: draft.when.filter((_, i) => i !== at) })}
      />
      {error && (
        <div className={styles.error} role="alert">
          {error}
        </div>
      )}
    </li>
  );
}

/** For which records and roles the layout is meant. */
export function Rule(props: RuleProps) {
  const { spec, draft, errors, onChange } = props;
  const t = useT();
  const roles = useRows("role", { fields: ["id", "name"], sort: "id", limit: 200 });
  const options = (roles.data?.rows ?? []).map((row) => ({ value: row.id, label: row._title }));
  return (
    <div className={styles.rule}>
      <ul className={styles.conditions}>
        {draft.when.map((condition, at) => (
          <ConditionLine key={`${at}-${condition.field}`} {...props} at={at} />
        ))}
      </ul>
      {draft.when.length < 5 && telling(spec).length > 0 && (
        <Button
          size="small"
          type="link"
          icon={<Icon name="plus" />}
          onClick={() => onChange({ ...draft, when: [...draft.when, { field: "", values: [] }] })}
        >
          {t("layouts.add_condition")}
        </Button>
      )}
      {draft.when.length === 0 && <p className={styles.faint}>{t("layouts.no_condition")}</p>}
      <div className={styles.roles}>
        <span className={styles.and}>{t("layouts.roles")}</span>
        <Select
          mode="multiple"
          allowClear={CLEAR}
          showSearch={{ optionFilterProp: "label" }}
          aria-label={t("layouts.roles")}
          placeholder={t("layouts.all_roles")}
          loading={roles.isPending}
          status={errors.roles ? "error" : undefined}
          value={roles.data ? draft.roles : []}
          options={options}
          onChange={(chosen) => onChange({ ...draft, roles: chosen })}
          className={styles.grow}
        />
      </div>
      {errors.roles && (
        <div className={styles.error} role="alert">
          {errors.roles}
        </div>
      )}
    </div>
  );
}
