import { OptionSelect } from "../shared/OptionSelect";
import type { FilterProps } from "../view";

export function Filter({ spec, op, value, onChange, id }: FilterProps) {
  const many = op === "in" || op === "not_in";
  return (
    <OptionSelect
      id={id}
      spec={{ ...spec, required: false }}
      label={spec.label}
      many={many}
      value={value as string | string[] | null}
      onChange={onChange}
    />
  );
}
