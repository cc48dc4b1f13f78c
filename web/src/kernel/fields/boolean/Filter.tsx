import { Select } from "antd";
import { useT } from "@/lib/words";
import type { FilterProps } from "../view";

export function Filter({ spec, value, onChange, id }: FilterProps) {
  const t = useT();
  return (
    <Select
      id={id}
      aria-label={spec.label}
      value={typeof value === "boolean" ? value : undefined}
      onChange={onChange}
      placeholder={t("field.choose")}
      options={[
        { value: true, label: t("field.yes") },
        { value: false, label: t("field.no") },
      ]}
      style={{ width: "100%" }}
    />
  );
}
