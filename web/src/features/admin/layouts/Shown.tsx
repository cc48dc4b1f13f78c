import { Segmented, Select } from "antd";
import type { ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import styles from "./layouts.module.css";
import type { Standard } from "./model";
import { designable, type LayoutDraft } from "./model";

type Part = "highlights" | "related" | "columns";

interface ShownProps {
  spec: ObjectSpec;
  standard: Standard;
  draft: LayoutDraft;
  errors: Record<string, string>;
  onChange: (draft: LayoutDraft) => void;
}

function optionsOf(spec: ObjectSpec, part: Part) {
  if (part === "related") return (spec.related ?? []).map((one) => ({ value: one.key, label: one.label }));
  const fields =
    part === "columns" ? spec.fields.filter((field) => field.kind !== "password") : designable(spec);
  return fields.map((field) => ({ value: field.name, label: field.label }));
}

function PartLine({ spec, standard, draft, errors, onChange, part }: ShownProps & { part: Part }) {
  const t = useT();
  const own = draft[part];
  const set = (value: string[] | null) => onChange({ ...draft, [part]: value });
  return (
    <div className={styles.part}>
      <span className={styles.partName}>{t(`layouts.${part}`)}</span>
      <Segmented
        size="small"
        aria-label={t(`layouts.${part}`)}
        options={[
          { value: "object", label: t("layouts.as_object") },
          { value: "own", label: t("layouts.own") },
        ]}
        value={own === null ? "object" : "own"}
        onChange={(value) => set(value === "own" ? standard[part] : null)}
      />
      {own !== null && (
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          aria-label={t("layouts.choose_part", { part: t(`layouts.${part}`) })}
          value={own}
          options={optionsOf(spec, part)}
          status={errors[part] ? "error" : undefined}
          onChange={set}
          className={styles.grow}
        />
      )}
      {errors[part] && (
        <div className={styles.error} role="alert">
          {errors[part]}
        </div>
      )}
    </div>
  );
}

/** What stands above the sections, behind them, and in the list. */
export function Shown(props: ShownProps) {
  const t = useT();
  // Which columns a list has is not a matter of one record: only a layout without conditions says it.
  const isForAll = props.draft.when.length === 0;
  return (
    <div className={styles.parts}>
      <PartLine {...props} part="highlights" />
      <PartLine {...props} part="related" />
      {isForAll ? (
        <PartLine {...props} part="columns" />
      ) : (
        <p className={styles.faint}>{t("layouts.columns_hint")}</p>
      )}
    </div>
  );
}
