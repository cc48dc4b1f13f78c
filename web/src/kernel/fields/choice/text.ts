import type { FieldSpec, Option } from "../../metadata";

/** An option that was deleted leaves its bare value behind; that is still better than nothing. */
export function optionOf(spec: FieldSpec, value: string): Option {
  return spec.options?.find((option) => option.value === value) ?? { value, label: value };
}
