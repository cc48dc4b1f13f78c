import { Input } from "antd";
import type { EditProps } from "../view";

export function Edit(props: EditProps<string>) {
  const { spec, value, onChange } = props;
  return (
    <Input.TextArea
      id={props.id}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={spec.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      maxLength={spec.max_length ?? undefined}
      autoSize={{ minRows: 2, maxRows: 12 }}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
    />
  );
}
