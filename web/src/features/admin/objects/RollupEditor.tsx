import { Select } from "antd";
import { type ObjectSpec, useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import type { RollupDraft } from "./design";
import styles from "./objects.module.css";

const FUNCTIONS: RollupDraft["fn"][] = ["count", "sum", "avg", "min", "max"];

/** What is summed: records of another object that refer to this one. */
export function RollupEditor({
  spec,
  value,
  onChange,
}: {
  spec: ObjectSpec;
  value: RollupDraft;
  onChange: (value: RollupDraft) => void;
}) {
  const t = useT();
  const objects = useObjects();
  const source = useObjectIfKnown(value.object || null);
  const related = new Set((spec.related ?? []).map((one) => one.object));
  const choices = objects.filter((object) => related.has(object.name));
  const via = (source?.fields ?? []).filter((field) => field.target === spec.name);
  const summed = (source?.fields ?? []).filter((field) => (field.measures ?? []).includes(value.fn));
  return (
    <div className={styles.rollup}>
      <Select
        aria-label={t("studio.rollup_object")}
        placeholder={t("studio.rollup_object")}
        value={value.object || null}
        options={choices.map((object) => ({ value: object.name, label: object.label }))}
        onChange={(object: string) => {
          const first = spec.related?.find((one) => one.object === object);
          onChange({ object, via: first?.field ?? "", fn: value.fn, field: null });
        }}
      />
      <Select
        aria-label={t("studio.rollup_via")}
        placeholder={t("studio.rollup_via")}
        value={value.via || null}
        options={via.map((field) => ({ value: field.name, label: field.label }))}
        onChange={(name: string) => onChange({ ...value, via: name })}
      />
      <Select
        aria-label={t("studio.rollup_fn")}
        value={value.fn}
        options={FUNCTIONS.map((fn) => ({ value: fn, label: t(`studio.fn_${fn}`) }))}
        onChange={(fn) => onChange({ ...value, fn, field: fn === "count" ? null : value.field })}
      />
      {value.fn !== "count" && (
        <Select
          aria-label={t("studio.rollup_field")}
          placeholder={t("studio.rollup_field")}
          value={value.field ?? null}
          options={summed.map((field) => ({ value: field.name, label: field.label }))}
          onChange={(field: string) => onChange({ ...value, field })}
        />
      )}
    </div>
  );
}
