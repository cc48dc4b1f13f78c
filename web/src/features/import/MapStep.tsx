import { Alert, Button, Radio, Select } from "antd";
import type { ReactNode } from "react";
import type { ObjectSpec } from "@/kernel/metadata";
import { useT, type WordKey } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Constants } from "./Constants";
import styles from "./import.module.css";
import {
  blockers,
  DATE_FORMATS,
  fedTwice,
  fieldName,
  isDate,
  mappedFields,
  type Plan,
  refersTo,
  requiredMissing,
} from "./mapping";
import type { ImportField, ImportMode, Preview } from "./types";

export interface MapStepProps {
  spec: ObjectSpec;
  preview: Preview;
  plan: Plan;
  change: (part: Partial<Plan>) => void;
}

const SAMPLES = 3;

function labelsOf(fields: readonly ImportField[], names: readonly string[]): string {
  return names.map((name) => fields.find((field) => field.name === name)?.label ?? name).join("、");
}

function samplesOf(preview: Preview, index: number): string[] {
  const texts = preview.sample.map((row) => row[index] ?? "").filter((text) => text !== "");
  return [...new Set(texts)].slice(0, SAMPLES);
}

function Setting({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <span>{label}</span>
      {children}
    </div>
  );
}

function fieldOptions(fields: readonly ImportField[]) {
  return fields.map((field) => ({
    value: field.name,
    label: field.required ? `${field.label} *` : field.label,
  }));
}

function ColumnRow({
  preview,
  plan,
  change,
  header,
  index,
}: MapStepProps & { header: string; index: number }) {
  const t = useT();
  const targets = plan.columns[header] ?? [];
  const field = preview.fields.find((one) => one.name === fieldName(targets[0] ?? ""));
  const formats = [
    ...new Set([plan.dateFormats[header], ...DATE_FORMATS].filter((form) => form !== undefined)),
  ];
  return (
    <tr data-skipped={targets.length === 0 || undefined}>
      <th scope="row">{header}</th>
      <td className={styles.sample}>
        {samplesOf(preview, index).map((text) => (
          <span key={text} title={text}>
            {text}
          </span>
        ))}
      </td>
      <td>
        <Select
          mode="multiple"
          aria-label={`${t("import.field")} ${header}`}
          placeholder={t("import.field_skip")}
          value={targets}
          options={fieldOptions(preview.fields)}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(next: string[]) => change({ columns: { ...plan.columns, [header]: next } })}
          style={{ width: "100%" }}
        />
      </td>
      <td>
        {isDate(field) && (
          <Select
            aria-label={`${t("import.date_format")} ${header}`}
            value={plan.dateFormats[header] ?? ""}
            options={[
              { value: "", label: t("import.date_auto") },
              ...formats.map((form) => ({ value: form, label: form })),
            ]}
            onChange={(form) => change({ dateFormats: { ...plan.dateFormats, [header]: form } })}
            style={{ width: "100%" }}
          />
        )}
      </td>
    </tr>
  );
}

function Columns(props: MapStepProps) {
  const t = useT();
  const { preview, plan } = props;
  const mapped = preview.headers.filter((header) => (plan.columns[header] ?? []).length > 0).length;
  return (
    <Card
      title={t("import.step_map")}
      extra={
        <span className="gx-faint">
          {t("import.guessed", { n: mapped, total: preview.headers.length })} · {t("import.several")}
        </span>
      }
    >
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.mapping}`}>
          <thead>
            <tr>
              <th scope="col">{t("import.column")}</th>
              <th scope="col">{t("import.sample")}</th>
              <th scope="col">{t("import.field")}</th>
              <th scope="col">{t("import.date_format")}</th>
            </tr>
          </thead>
          <tbody>
            {preview.headers.map((header, index) => (
              <ColumnRow key={header} {...props} header={header} index={index} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

const MODES: ImportMode[] = ["create", "update", "upsert"];

function Mode({ spec, preview, plan, change }: MapStepProps) {
  const t = useT();
  const word = t as (key: WordKey) => string;
  const offered = MODES.filter((mode) => (mode === "create" ? spec.rights.create : spec.rights.edit));
  const names = [...new Set([...(preview.keys ?? []), ...mappedFields(plan)])];
  const keys = preview.fields.filter((field) => names.includes(field.name));
  const setMode = (mode: ImportMode) => {
    const natural = keys
      .filter((field) => field.key && mappedFields(plan).includes(field.name))
      .map((field) => field.name);
    change({ mode, key: plan.key.length > 0 ? plan.key : natural.slice(0, 1) });
  };
  return (
    <Card title={t("import.mode")}>
      <Radio.Group
        className={styles.modes}
        aria-label={t("import.mode")}
        value={plan.mode}
        onChange={(event) => setMode(event.target.value as ImportMode)}
      >
        {offered.map((mode) => (
          <Radio key={mode} value={mode}>
            {word(`import.mode_${mode}`)}
            <small>{word(`import.mode_${mode}_hint` as WordKey)}</small>
          </Radio>
        ))}
      </Radio.Group>
      {plan.mode !== "create" && (
        <div className={styles.key}>
          <span>{t("import.key")}</span>
          <Select
            mode="multiple"
            aria-label={t("import.key")}
            value={plan.key}
            options={fieldOptions(keys)}
            onChange={(key: string[]) => change({ key })}
          />
          <small className="gx-faint">{t("import.key_hint")}</small>
        </div>
      )}
    </Card>
  );
}

function More({ preview, plan, change }: MapStepProps) {
  const t = useT();
  const mapped = mappedFields(plan);
  const hasReferences = preview.fields.some((field) => refersTo(field) && mapped.includes(field.name));
  if (!hasReferences && plan.mode === "create") return null;
  return (
    <Card title={t("import.options")}>
      <div className={styles.options}>
        {hasReferences && (
          <Setting label={t("import.missing")}>
            <Select
              aria-label={t("import.missing")}
              value={plan.missing}
              onChange={(missing) => change({ missing })}
              options={[
                { value: "error", label: t("import.missing_error") },
                { value: "empty", label: t("import.missing_empty") },
                { value: "create", label: t("import.missing_create") },
              ]}
            />
          </Setting>
        )}
        {hasReferences && (
          <Setting label={t("import.empty")}>
            <Select
              aria-label={t("import.empty")}
              value={plan.emptyReference}
              onChange={(emptyReference) => change({ emptyReference })}
              options={[
                { value: "empty", label: t("import.empty_empty") },
                { value: "error", label: t("import.empty_error") },
                { value: "skip", label: t("import.empty_skip") },
              ]}
            />
          </Setting>
        )}
        {plan.mode !== "create" && (
          <Setting label={t("import.on_empty")}>
            <Select
              aria-label={t("import.on_empty")}
              value={plan.onEmpty}
              onChange={(onEmpty) => change({ onEmpty })}
              options={[
                { value: "keep", label: t("import.on_empty_keep") },
                { value: "clear", label: t("import.on_empty_clear") },
              ]}
            />
          </Setting>
        )}
      </div>
    </Card>
  );
}

function Warnings({ preview, plan }: MapStepProps) {
  const t = useT();
  const missing = requiredMissing(preview.fields, plan);
  const found = blockers(preview.fields, plan);
  return (
    <>
      {missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t("import.required_missing", { fields: missing.map((field) => field.label).join("、") })}
          description={t("import.required_missing_hint")}
        />
      )}
      {found.includes("none_mapped") && <Alert type="error" showIcon title={t("import.none_mapped")} />}
      {found.includes("key_needed") && <Alert type="error" showIcon title={t("import.key_needed")} />}
      {found.includes("twice") && (
        <Alert
          type="error"
          showIcon
          title={t("import.twice", { fields: labelsOf(preview.fields, fedTwice(plan)) })}
        />
      )}
    </>
  );
}

export function MapStep(props: MapStepProps & { fileName: string; onOther: () => void }) {
  const t = useT();
  return (
    <div className={styles.stack}>
      <p className={styles.file}>
        {t("import.file_rows", { name: props.fileName, n: props.preview.rows.toLocaleString() })}
        <Button type="link" size="small" onClick={props.onOther}>
          {t("import.other_file")}
        </Button>
      </p>
      <Warnings {...props} />
      <Mode {...props} />
      <Columns {...props} />
      <Constants {...props} />
      <More {...props} />
    </div>
  );
}
