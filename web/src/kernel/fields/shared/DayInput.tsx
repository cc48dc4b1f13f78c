import { DatePicker } from "antd";
import { DATE, parseDate } from "@/lib/dates";

interface DayInputProps {
  value: unknown;
  onChange: (value: string | null) => void;
  id?: string;
  label?: string;
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  required?: boolean;
}

export function DayInput(props: DayInputProps) {
  return (
    <DatePicker
      id={props.id}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={props.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      placeholder={props.placeholder}
      value={parseDate(props.value)}
      // Typing 20261121 or 2026/11/21 is quicker than clicking.
      format={[DATE, "YYYYMMDD", "YYYY/M/D", "YYYY.M.D", "YYYY-M-D"]}
      onChange={(day) => props.onChange(day ? day.format(DATE) : null)}
      style={{ width: "100%" }}
      preserveInvalidOnBlur={false}
    />
  );
}
