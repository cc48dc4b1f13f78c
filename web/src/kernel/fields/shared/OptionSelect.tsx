import { Select } from "antd";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { OptionTag } from "@/ui/Tag";
import type { FieldSpec } from "../../metadata";

interface OptionSelectProps {
  spec: FieldSpec;
  value: string | string[] | null | undefined;
  onChange: (value: string | string[] | null) => void;
  many?: boolean;
  id?: string;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
}

/** Options switched off stay readable on old records but are not offered anew. */
function offered(spec: FieldSpec, value: OptionSelectProps["value"]) {
  const kept = new Set(Array.isArray(value) ? value : [value]);
  return (spec.options ?? []).filter((option) => !option.disabled || kept.has(option.value));
}

export function OptionSelect(props: OptionSelectProps) {
  const t = useT();
  const { spec, many } = props;
  const options = offered(spec, props.value).map((option) => ({
    value: option.value,
    label: option.label,
    color: option.color,
  }));
  return (
    <Select<string | string[] | null>
      id={props.id}
      mode={many ? "multiple" : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={spec.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      value={props.value ?? (many ? [] : null)}
      onChange={(next) => props.onChange(next ?? null)}
      options={options}
      optionRender={(option) => (
        <OptionTag color={option.data.color as string | null}>{option.data.label}</OptionTag>
      )}
      showSearch={{ optionFilterProp: "label" }}
      allowClear={(!spec.required || many) && CLEAR}
      placeholder={t("field.choose")}
      style={{ width: "100%" }}
    />
  );
}
