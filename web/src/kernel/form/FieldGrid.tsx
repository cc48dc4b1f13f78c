import { Tooltip } from "antd";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldEdit, FieldRead, isWide } from "../fields";
import type { FieldSpec } from "../metadata";
import styles from "./form.module.css";

export interface FieldGridProps {
  formId: string;
  fields: readonly FieldSpec[];
  values: Record<string, unknown>;
  errors: Record<string, string>;
  onChange: (name: string, value: unknown) => void;
  /** Values around the ones edited here, for pickers that narrow by them. */
  context?: Record<string, unknown>;
  labelOf?: (name: string) => string;
  autoFocus?: string;
  disabled?: boolean;
  /** One column however wide the room is. */
  columns?: 1 | 2;
}

export function controlId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** Puts the cursor into a field, whatever control its kind uses. */
export function focusField(formId: string, name: string): void {
  const control = document.getElementById(controlId(formId, name));
  control?.scrollIntoView?.({ block: "center", behavior: "smooth" });
  control?.focus({ preventScroll: true });
}

function FieldLabel({ spec, htmlFor }: { spec: FieldSpec; htmlFor: string }) {
  const t = useT();
  return (
    <label className={styles.label} htmlFor={htmlFor}>
      {spec.label}
      {spec.required && (
        <span className={styles.required} title={t("common.required")} aria-hidden="true">
          *
        </span>
      )}
      {spec.help && (
        <Tooltip title={spec.help}>
          <span className={styles.help}>
            <Icon name="question" size={12} />
          </span>
        </Tooltip>
      )}
    </label>
  );
}

/** What the layout only shows. */
function FixedField({ spec, value }: { spec: FieldSpec; value: unknown }) {
  const t = useT();
  return (
    <div className={isWide(spec) ? `${styles.field} ${styles.wide}` : styles.field} data-field={spec.name}>
      <span className={styles.label}>
        {spec.label}
        <span className={styles.help} title={t("form.fixed")}>
          <Icon name="lock" size={11} />
        </span>
      </span>
      <div className={styles.fixed}>
        <FieldRead spec={spec} value={value} place="detail" />
      </div>
    </div>
  );
}

function Field({ spec, ...props }: Omit<FieldGridProps, "fields"> & { spec: FieldSpec }) {
  const id = controlId(props.formId, spec.name);
  const error = props.errors[spec.name];
  if (spec.fixed) return <FixedField spec={spec} value={props.values[spec.name]} />;
  return (
    <div className={isWide(spec) ? `${styles.field} ${styles.wide}` : styles.field} data-field={spec.name}>
      <FieldLabel spec={spec} htmlFor={id} />
      <FieldEdit
        spec={spec}
        id={id}
        value={props.values[spec.name]}
        onChange={(value) => props.onChange(spec.name, value)}
        invalid={error !== undefined}
        describedBy={error ? `${id}-error` : undefined}
        values={props.context ? { ...props.context, ...props.values } : props.values}
        labelOf={props.labelOf}
        autoFocus={props.autoFocus === spec.name}
        disabled={props.disabled}
      />
      {error && (
        <div id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

/** Fields in one column or two, after the room there is. */
export function FieldGrid(props: FieldGridProps) {
  const { fields, columns, ...rest } = props;
  return (
    <div className={styles.frame}>
      <div className={styles.grid} data-columns={columns}>
        {fields.map((spec) => (
          <Field key={spec.name} spec={spec} {...rest} />
        ))}
      </div>
    </div>
  );
}
