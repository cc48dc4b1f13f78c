import { Input } from "antd";
import { useT } from "@/lib/words";
import type { EditProps } from "../view";

/** Left empty, the server numbers; a number may be typed where the field allows it. */
export function Edit({ value, onChange, id, describedBy, invalid, disabled, autoFocus }: EditProps<string>) {
  const t = useT();
  return (
    <Input
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      status={invalid ? "error" : undefined}
      disabled={disabled}
      autoFocus={autoFocus}
      placeholder={t("field.auto_number")}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value.trim() || null)}
    />
  );
}
