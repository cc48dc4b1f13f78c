import { Input } from "antd";
import { useT } from "@/lib/words";
import type { EditProps } from "../view";

export function Edit({
  spec,
  value,
  onChange,
  id,
  describedBy,
  invalid,
  disabled,
  autoFocus,
}: EditProps<string>) {
  const t = useT();
  return (
    <Input.Password
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={spec.required}
      status={invalid ? "error" : undefined}
      disabled={disabled}
      autoFocus={autoFocus}
      autoComplete="new-password"
      placeholder={t("field.password_change")}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}
