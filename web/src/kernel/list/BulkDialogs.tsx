import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Checkbox, Modal, Select } from "antd";
import { useId, useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldEdit, toWire } from "../fields";
import { FieldGrid } from "../form/FieldGrid";
import { useErrors } from "../form/useErrors";
import { type FieldSpec, fieldOf, fieldsOf, type ObjectSpec } from "../metadata";
import styles from "./bulk.module.css";
import { type BulkAnswer, type BulkVerb, runBulk, type Target } from "./bulkApi";

export interface BulkDialogProps {
  spec: ObjectSpec;
  target: Target;
  count: number;
  onClose: () => void;
  onDone: (verb: BulkVerb, answer: BulkAnswer) => void;
}

const NO_BULK = new Set(["password", "attachment", "image", "formula", "rollup", "auto_number", "condition"]);

export function bulkFields(spec: ObjectSpec): FieldSpec[] {
  return spec.fields.filter(
    (field) =>
      field.access === "edit" &&
      !field.readonly &&
      !field.system &&
      !field.create_only &&
      !field.unique &&
      !NO_BULK.has(field.kind),
  );
}

/** Sends, and keeps the dialog open with what was refused. */
function useSend({ spec, target, onClose, onDone }: BulkDialogProps, formId: string, fields: FieldSpec[]) {
  const client = useQueryClient();
  const [isSending, setSending] = useState(false);
  const { errors, refuse, clear } = useErrors(formId, fields);
  const send = async (verb: BulkVerb, values: Record<string, unknown>) => {
    clear();
    setSending(true);
    try {
      onDone(verb, await runBulk(client, spec.name, verb, target, values));
      onClose();
    } catch (error) {
      refuse(error);
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, errors, clear };
}

interface OneChangeProps {
  formId: string;
  spec: ObjectSpec;
  field: FieldSpec | null;
  others: readonly string[];
  values: Record<string, unknown>;
  error?: string;
  onField: (name: string) => void;
  onValue: (value: unknown) => void;
  onRemove?: () => void;
}

function OneChange(props: OneChangeProps) {
  const t = useT();
  const { spec, field, values } = props;
  const isEmptied = field !== null && field.name in values && values[field.name] === null;
  const options = bulkFields(spec)
    .filter((one) => one.name === field?.name || !props.others.includes(one.name))
    .map((one) => ({ value: one.name, label: one.label }));
  return (
    <div className={styles.change}>
      <Select
        aria-label={t("list.bulk_edit_field")}
        placeholder={t("list.bulk_edit_field")}
        value={field?.name}
        options={options}
        showSearch={{ optionFilterProp: "label" }}
        onChange={props.onField}
        autoFocus={field === null}
      />
      <div className={styles.value}>
        {field && !isEmptied && (
          <label htmlFor={`${props.formId}-${field.name}`} className="gx-hide">
            {field.label}
          </label>
        )}
        {field && !isEmptied && (
          <FieldEdit
            id={`${props.formId}-${field.name}`}
            spec={{ ...field, depends_on: null }}
            value={values[field.name]}
            onChange={props.onValue}
            values={values}
            invalid={props.error !== undefined}
          />
        )}
        {field && !field.required && (
          <Checkbox
            checked={isEmptied}
            onChange={(event) => props.onValue(event.target.checked ? null : undefined)}
          >
            {t("list.bulk_value_empty")}
          </Checkbox>
        )}
        {props.error && (
          <span role="alert" className={styles.error}>
            {props.error}
          </span>
        )}
      </div>
      {props.onRemove && (
        <Button
          type="text"
          aria-label={t("list.remove_condition")}
          icon={<Icon name="close" size={12} />}
          onClick={props.onRemove}
        />
      )}
    </div>
  );
}

/** One or several fields, one value for all. */
export function BulkEditDialog(props: BulkDialogProps) {
  const t = useT();
  const { spec } = props;
  const formId = useId();
  const [names, setNames] = useState<(string | null)[]>([null]);
  const [values, setValues] = useState<Record<string, unknown>>({});
  const chosen = fieldsOf(
    spec,
    names.filter((name): name is string => name !== null),
  );
  const { send, isSending, errors } = useSend(props, formId, chosen);
  const given = chosen.filter((field) => values[field.name] !== undefined);
  const without = (name: string | null) => {
    const { [name ?? ""]: _, ...rest } = values;
    return rest;
  };
  return (
    <Modal
      open
      title={t("list.bulk_edit")}
      width={620}
      onCancel={props.onClose}
      okText={t("list.bulk_edit_do", { n: props.count })}
      okButtonProps={{ loading: isSending, disabled: given.length === 0 }}
      onOk={() => void send("update", toWire(given, values))}
    >
      {errors.general && <Alert type="error" showIcon role="alert" title={errors.general} />}
      {names.map((name, index) => (
        <OneChange
          key={name ?? `new${index}`}
          formId={formId}
          spec={spec}
          field={name ? (fieldOf(spec, name) ?? null) : null}
          others={names.filter((one): one is string => one !== null)}
          values={values}
          error={name ? errors.fields[name] : undefined}
          onField={(next) => {
            setValues(without(name));
            setNames(names.map((one, at) => (at === index ? next : one)));
          }}
          onValue={(value) => name && setValues({ ...values, [name]: value })}
          onRemove={
            names.length > 1
              ? () => {
                  setValues(without(name));
                  setNames(names.filter((_, at) => at !== index));
                }
              : undefined
          }
        />
      ))}
      <Button
        type="link"
        size="small"
        icon={<Icon name="plus" size={12} />}
        disabled={names.includes(null)}
        onClick={() => setNames([...names, null])}
      >
        {t("list.bulk_edit_add")}
      </Button>
    </Modal>
  );
}

/** A new owner; the department only where it should not follow him. */
export function AssignDialog(props: BulkDialogProps) {
  const t = useT();
  const { spec } = props;
  const formId = useId();
  const fields = fieldsOf(spec, ["owner", "department"]).map((field) => ({
    ...field,
    readonly: false,
    required: field.name === "owner",
  }));
  const [values, setValues] = useState<Record<string, unknown>>({});
  const { send, isSending, errors, clear } = useSend(props, formId, fields);
  const given = fields.filter((field) => values[field.name]);
  return (
    <Modal
      open
      title={t("list.bulk_assign_title", { n: props.count, what: spec.label })}
      width={480}
      onCancel={props.onClose}
      okText={t("list.bulk_assign_do")}
      okButtonProps={{ loading: isSending, disabled: given.length === 0 }}
      onOk={() => void send("assign", toWire(given, values))}
    >
      {errors.general && <Alert type="error" showIcon role="alert" title={errors.general} />}
      <FieldGrid
        formId={formId}
        fields={fields}
        values={values}
        errors={errors.fields}
        autoFocus="owner"
        onChange={(name, value) => {
          clear(name);
          setValues({ ...values, [name]: value });
        }}
      />
    </Modal>
  );
}
