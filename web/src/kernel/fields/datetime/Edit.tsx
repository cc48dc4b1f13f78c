import { DatePicker } from "antd";
import { DATETIME, momentToWire, parseMoment } from "@/lib/dates";
import type { EditProps } from "../view";

export function Edit(props: EditProps<string>) {
  return (
    <DatePicker
      id={props.id}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={props.spec.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      value={parseMoment(props.value)}
      format={DATETIME}
      showTime={{ format: "HH:mm", minuteStep: 5 }}
      onChange={(moment) => props.onChange(moment ? momentToWire(moment) : null)}
      style={{ width: "100%" }}
    />
  );
}
