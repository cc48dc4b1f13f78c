import { Button, Select } from "antd";
import { useId } from "react";
import { FieldEdit } from "@/kernel/fields";
import { fieldOf, isTechnical, type ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import styles from "./buttons.module.css";
import { freshLine, type Line, type Origin, originsOf, type Settable } from "./draft";

interface LinesProps {
  /** The object on which the button stands, and the one whose fields are set. */
  spec: ObjectSpec;
  changed: ObjectSpec;
  fields: readonly Settable[];
  /** For a record that is begun, values may come from the record at hand. */
  isNew: boolean;
  lines: readonly Line[];
  errors: Record<string, string>;
  onChange: (lines: Line[]) => void;
}

interface OneProps extends Omit<LinesProps, "lines" | "onChange"> {
  line: Line;
  at: number;
  taken: ReadonlySet<string>;
  onChange: (line: Line) => void;
  onRemove: () => void;
}

const SEARCH = { optionFilterProp: "label" } as const;

/** What stands behind "field: value": a control of the field's kind, or a field of the record at hand. */
function Value({ line, changed, spec, onChange }: Pick<OneProps, "line" | "changed" | "spec" | "onChange">) {
  const t = useT();
  const id = useId();
  const field = line.field ? fieldOf(changed, line.field) : undefined;
  if (!field) return null;
  const label = t("buttons.set_value", { name: field.label });
  if (line.origin === "from")
    return (
      <Select
        aria-label={t("buttons.source_field")}
        showSearch={SEARCH}
        placeholder={t("field.choose")}
        value={line.from || undefined}
        options={spec.fields
          .filter((one) => !isTechnical(one) && one.kind !== "password")
          .map((one) => ({ value: one.name, label: one.label }))}
        onChange={(from) => onChange({ ...line, from })}
      />
    );
  if (line.origin !== "value") return null;
  return (
    <>
      <label className="gx-hide" htmlFor={id}>
        {label}
      </label>
      <FieldEdit
        id={id}
        spec={{ ...field, label, required: false, readonly: false }}
        value={line.value}
        onChange={(value) => onChange({ ...line, value })}
      />
    </>
  );
}

function One(props: OneProps) {
  const { line, at, fields, taken, isNew, errors, onChange, onRemove } = props;
  const t = useT();
  const chosen = fields.find((one) => one.name === line.field);
  const origins = originsOf(chosen, isNew);
  const wrong = ["field", "moving", "from", "value"].flatMap((part) => errors[`set.${at}.${part}`] ?? []);
  return (
    <li className={styles.line}>
      <Select
        className={styles.field}
        aria-label={t("buttons.set_field")}
        showSearch={SEARCH}
        placeholder={t("field.choose")}
        value={line.field}
        options={fields
          .filter((one) => one.name === line.field || !taken.has(one.name))
          .map((one) => ({ value: one.name, label: one.label }))}
        onChange={(field) => onChange({ ...freshLine(), key: line.key, field })}
      />
      <Select<Origin>
        className={styles.origin}
        aria-label={t("buttons.set_source")}
        disabled={!line.field}
        popupMatchSelectWidth={false}
        value={line.origin}
        options={origins.map((one) => ({ value: one, label: t(`buttons.source_${one}`) }))}
        onChange={(origin) => onChange({ ...line, origin, value: null, from: "" })}
      />
      <Button
        type="text"
        className={styles.remove}
        aria-label={t("buttons.set_remove", { name: chosen?.label ?? "" })}
        icon={<Icon name="close" size={12} />}
        onClick={onRemove}
      />
      <div className={styles.value}>
        <Value {...props} />
      </div>
      {wrong.length > 0 && (
        <p role="alert" className={styles.error}>
          {wrong.join(" ")}
        </p>
      )}
    </li>
  );
}

/** "Field: value", line by line. */
export function Lines({ lines, onChange, ...rest }: LinesProps) {
  const t = useT();
  const taken = new Set(lines.flatMap((line) => line.field ?? []));
  return (
    <div className={styles.lines}>
      {lines.length > 0 && (
        <ul>
          {lines.map((line, at) => (
            <One
              key={line.key}
              {...rest}
              line={line}
              at={at}
              taken={taken}
              onChange={(next) => onChange(lines.map((one) => (one.key === line.key ? next : one)))}
              onRemove={() => onChange(lines.filter((one) => one.key !== line.key))}
            />
          ))}
        </ul>
      )}
      <Button
        size="small"
        icon={<Icon name="plus" size={12} />}
        onClick={() => onChange([...lines, freshLine()])}
      >
        {t("buttons.set_add")}
      </Button>
    </div>
  );
}
