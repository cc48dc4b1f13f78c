import { TimePicker } from "antd";
import dayjs from "dayjs";
import type { EditProps } from "../view";

// A clock time has no date; any day carries it through the picker.
const ANY_DAY = "2000-01-01T";

interface ClockProps {
  value: unknown;
  onChange: (value: string | null) => void;
  id?: string;
  label?: string;
  placeholder?: string;
}

export function ClockInput({
  value,
  onChange,
  label,
  ...rest
}: ClockProps & Omit<EditProps<string>, "spec" | "value" | "onChange">) {
  return (
    <TimePicker
      id={rest.id}
      aria-label={label}
      aria-describedby={rest.describedBy}
      aria-invalid={rest.invalid}
      status={rest.invalid ? "error" : undefined}
      disabled={rest.disabled}
      autoFocus={rest.autoFocus}
      placeholder={rest.placeholder}
      format="HH:mm"
      minuteStep={5}
      value={typeof value === "string" && value !== "" ? dayjs(ANY_DAY + value) : null}
      onChange={(moment) => onChange(moment ? moment.format("HH:mm") : null)}
      style={{ width: "100%" }}
    />
  );
}

export function Edit({ spec: _spec, values: _values, labelOf: _labelOf, ...props }: EditProps<string>) {
  return <ClockInput {...props} />;
}
