import { InputNumber } from "antd";
import { groupThousands } from "@/lib/money";
import type { FieldSpec } from "../../metadata";
import { groupInteger } from "../integer/text";
import type { EditProps, FilterProps } from "../view";
import { RangePair } from "./RangePair";

interface NumberInputProps {
  spec: FieldSpec;
  value: string | number | null | undefined;
  onChange: (value: string | null) => void;
  id?: string;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  prefix?: string;
  suffix?: string;
  scale?: number | null;
  placeholder?: string;
}

/** Digits stay text from key to wire (`stringMode`): a float would round large amounts. */
export function NumberInput(props: NumberInputProps) {
  const { spec, value, onChange, scale } = props;
  const group = scale === 0 ? groupInteger : groupThousands;
  return (
    <InputNumber<string>
      id={props.id}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={spec.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      stringMode
      value={value === null || value === undefined ? null : String(value)}
      onChange={(next) => onChange(next === null || next === "" ? null : String(next))}
      min={spec.min === null || spec.min === undefined ? undefined : String(spec.min)}
      max={spec.max === null || spec.max === undefined ? undefined : String(spec.max)}
      precision={scale ?? undefined}
      prefix={props.prefix}
      suffix={props.suffix}
      placeholder={props.placeholder}
      formatter={(text) => (text === undefined || text === null ? "" : group(String(text)))}
      parser={(text) => (text ?? "").replace(/[,，\s¥￥]/g, "")}
      controls={false}
      inputMode="decimal"
      className="gx-num"
      style={{ width: "100%" }}
    />
  );
}

type NumberLook = { prefix?: string; suffix?: string; scale?: number | null };
export type LookOf = (spec: FieldSpec) => NumberLook;

export function numberEdit(lookOf: LookOf) {
  return function NumberEdit(props: EditProps<string>) {
    return <NumberInput {...props} {...lookOf(props.spec)} />;
  };
}

export function numberFilter(lookOf: LookOf) {
  return function NumberFilter({ spec, op, value, onChange, id }: FilterProps) {
    const bare = { ...spec, required: false, min: null, max: null };
    if (op === "between") {
      return (
        <RangePair
          value={value}
          onChange={onChange}
          render={(side) => (
            <NumberInput spec={bare} {...lookOf(spec)} {...side} value={side.value as string | null} />
          )}
        />
      );
    }
    return (
      <NumberInput
        spec={bare}
        {...lookOf(spec)}
        id={id}
        label={spec.label}
        value={value as string | null}
        onChange={onChange}
      />
    );
  };
}
