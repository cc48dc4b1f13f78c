import { Input, Select } from "antd";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import type { FilterProps } from "../view";

/** A word to look for; with "any of", a list of words typed one after another. */
export function TextFilter({ spec, op, value, onChange, id }: FilterProps) {
  const t = useT();
  if (op === "in" || op === "not_in") {
    return (
      <Select
        id={id}
        mode="tags"
        aria-label={spec.label}
        value={Array.isArray(value) ? (value as string[]) : []}
        onChange={(next: string[]) => onChange(next)}
        open={false}
        suffixIcon={null}
        placeholder={t("field.input")}
        style={{ width: "100%" }}
      />
    );
  }
  return (
    <Input
      id={id}
      aria-label={spec.label}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => onChange(event.target.value)}
      placeholder={t("field.input")}
      allowClear={CLEAR}
    />
  );
}
