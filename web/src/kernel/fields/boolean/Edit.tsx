import { Switch } from "antd";
import { useT } from "@/lib/words";
import type { EditProps } from "../view";

export function Edit({ spec, value, onChange, id, describedBy, disabled, autoFocus }: EditProps<boolean>) {
  const t = useT();
  return (
    <Switch
      id={id}
      aria-label={spec.label}
      aria-describedby={describedBy}
      disabled={disabled}
      autoFocus={autoFocus}
      checked={value === true}
      onChange={onChange}
      checkedChildren={t("field.yes")}
      unCheckedChildren={t("field.no")}
    />
  );
}
