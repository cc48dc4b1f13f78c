import { Checkbox, Input, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { useDimensions } from "@/kernel/access";
import { FieldEdit } from "@/kernel/fields";
import { type FieldSpec, type ObjectSpec, useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import {
  canBeRequired,
  canHaveDefault,
  type DraftFault,
  type FieldDraft,
  type KindOffer,
  RESULTS,
} from "./design";
import { FormulaEditor } from "./FormulaEditor";
import { OptionsEditor } from "./OptionsEditor";
import styles from "./objects.module.css";
import { RollupEditor } from "./RollupEditor";
import { useKinds } from "./useDesign";

export interface SettingsProps {
  spec: ObjectSpec;
  offer: KindOffer;
  draft: FieldDraft;
  onChange: (change: Partial<FieldDraft>) => void;
  faults: DraftFault[];
  problems: Record<string, { message: string; position?: number }>;
  isNew: boolean;
}

function Item({
  id,
  label,
  error,
  hint,
  children,
}: {
  id?: string;
  label: string;
  error?: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.item}>
      {id ? (
        <label className={styles.itemLabel} htmlFor={id}>
          {label}
        </label>
      ) : (
        <div className={styles.itemLabel}>{label}</div>
      )}
      {children}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      {hint && <p className={styles.faint}>{hint}</p>}
    </div>
  );
}

const NUMBERS = ["max_length", "min", "max", "scale"] as const;

function Numbers({ offer, draft, onChange, problems, isNew }: SettingsProps) {
  const t = useT();
  const shown = NUMBERS.filter((name) => offer.options.includes(name) && (isNew || name !== "scale"));
  if (shown.length === 0) return null;
  return (
    <div className={styles.pair}>
      {shown.map((name) => (
        <Item key={name} label={t(`studio.${name}`)} error={problems[name]?.message}>
          <InputNumber
            aria-label={t(`studio.${name}`)}
            value={draft[name]}
            min={name === "max_length" ? 1 : name === "scale" ? 0 : undefined}
            max={name === "scale" ? 6 : undefined}
            onChange={(value) => onChange({ [name]: value })}
            style={{ width: "100%" }}
          />
        </Item>
      ))}
      {offer.options.includes("unit") && (
        <Item label={t("studio.unit")} error={problems.unit?.message}>
          <Input
            aria-label={t("studio.unit")}
            value={draft.unit}
            maxLength={12}
            onChange={(event) => onChange({ unit: event.target.value })}
          />
        </Item>
      )}
    </div>
  );
}

function Choices({ draft, offer, onChange, faults, problems }: SettingsProps) {
  const t = useT();
  if (!offer.options.includes("options")) return null;
  const error =
    problems.options?.message ?? (faults.includes("options") ? t("studio.options_fault") : undefined);
  return (
    <Item label={t("studio.options")} error={error}>
      <OptionsEditor options={draft.options} onChange={(options) => onChange({ options })} />
    </Item>
  );
}

function Target({ draft, offer, onChange, faults, problems, isNew }: SettingsProps) {
  const t = useT();
  const objects = useObjects();
  if (!offer.options.includes("target")) return null;
  const error = problems.target?.message ?? (faults.includes("target") ? t("common.required") : undefined);
  return (
    <Item label={t("studio.target")} error={error}>
      <Select
        aria-label={t("studio.target")}
        disabled={!isNew}
        showSearch={{ optionFilterProp: "label" }}
        value={draft.target}
        options={objects.map((object) => ({ value: object.name, label: object.label }))}
        onChange={(target) => onChange({ target })}
        style={{ width: "100%" }}
      />
    </Item>
  );
}

/** A field of this kind takes the values of one dimension; whether that restricts, the dimension says. */
function ValuesOf({ draft, offer, onChange, faults, problems, isNew }: SettingsProps) {
  const t = useT();
  const dimensions = useDimensions().data ?? [];
  if (!offer.options.includes("dimension")) return null;
  const error =
    problems.dimension?.message ?? (faults.includes("dimension") ? t("common.required") : undefined);
  return (
    <Item id="field-dimension" label={t("studio.dimension")} error={error} hint={t("studio.dimension_hint")}>
      <Select
        id="field-dimension"
        disabled={!isNew}
        placeholder={t("field.choose")}
        value={draft.dimension}
        options={dimensions.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(dimension) => onChange({ dimension })}
        style={{ width: "100%" }}
      />
    </Item>
  );
}

function Computed({ spec, draft, offer, onChange, faults, problems }: SettingsProps) {
  const t = useT();
  const kinds = new Map((useKinds().data ?? []).map((kind) => [kind.kind, kind.label]));
  const fault =
    problems.expression ?? (faults.includes("expression") ? { message: t("common.required") } : null);
  const rollupError =
    problems.rollup?.message ?? (faults.includes("rollup") ? t("studio.rollup_fault") : undefined);
  return (
    <>
      {draft.kind === "formula" && (
        <Item label={t("studio.formula")}>
          <FormulaEditor
            spec={spec}
            value={draft.expression}
            onChange={(expression) => onChange({ expression })}
            problem={fault}
          />
        </Item>
      )}
      {draft.kind === "auto_number" && (
        <Item
          label={t("studio.number_form")}
          error={problems.expression?.message}
          hint={t("studio.number_hint")}
        >
          <Input
            aria-label={t("studio.number_form")}
            value={draft.expression}
            placeholder="XM{yyyymm}-{0000}"
            onChange={(event) => onChange({ expression: event.target.value })}
          />
        </Item>
      )}
      {draft.rollup && (
        <Item label={t("studio.rollup")} error={rollupError}>
          <RollupEditor spec={spec} value={draft.rollup} onChange={(rollup) => onChange({ rollup })} />
        </Item>
      )}
      {offer.options.includes("result") && (
        <Item label={t("studio.result")} error={problems.result?.message}>
          <Select
            aria-label={t("studio.result")}
            allowClear={CLEAR}
            placeholder={t("studio.result_auto")}
            value={draft.result}
            options={RESULTS.map((kind) => ({ value: kind, label: kinds.get(kind) ?? kind }))}
            onChange={(result) => onChange({ result: result ?? null })}
            style={{ width: "100%" }}
          />
        </Item>
      )}
    </>
  );
}

function Switches({ draft, offer, onChange, problems }: SettingsProps) {
  const t = useT();
  const flags = [
    ...(canBeRequired(draft.kind) ? (["required"] as const) : []),
    ...(["unique", "search"] as const).filter((name) => offer.options.includes(name)),
  ];
  const error = flags.map((name) => problems[name]?.message).find(Boolean);
  return (
    <div className={styles.item}>
      <div className={styles.flags}>
        {flags.map((name) => (
          <Checkbox
            key={name}
            checked={draft[name]}
            onChange={(event) => onChange({ [name]: event.target.checked })}
          >
            {t(`studio.${name}`)}
          </Checkbox>
        ))}
      </div>
      {error && <p className={styles.error}>{error}</p>}
    </div>
  );
}

function specOf(draft: FieldDraft, label: string): FieldSpec {
  return {
    ...draft,
    label,
    name: "default",
    required: false,
    unique: false,
    operators: [],
    max_length: draft.max_length ?? undefined,
  };
}

/** What the kind of the field wants to know. */
export function FieldSettings(props: SettingsProps) {
  const t = useT();
  const { draft, onChange, faults, problems } = props;
  const labelError = problems.label?.message ?? (faults.includes("label") ? t("common.required") : undefined);
  return (
    <div className={styles.settings}>
      <Item label={t("studio.label")} error={labelError}>
        <Input
          autoFocus
          aria-label={t("studio.label")}
          value={draft.label}
          maxLength={60}
          onChange={(event) => onChange({ label: event.target.value })}
        />
      </Item>
      <Choices {...props} />
      <Target {...props} />
      <ValuesOf {...props} />
      <Computed {...props} />
      <Numbers {...props} />
      <Switches {...props} />
      {canHaveDefault(draft.kind) && (
        <Item id="field-default" label={t("studio.default")} error={problems.default?.message}>
          <FieldEdit
            key={`${draft.kind}.${draft.target}`}
            id="field-default"
            spec={specOf(draft, t("studio.default"))}
            value={draft.default}
            onChange={(value) => onChange({ default: value })}
          />
        </Item>
      )}
      <Item label={t("studio.help")}>
        <Input
          aria-label={t("studio.help")}
          value={draft.help}
          maxLength={200}
          placeholder={t("studio.help_hint")}
          onChange={(event) => onChange({ help: event.target.value })}
        />
      </Item>
    </div>
  );
}
