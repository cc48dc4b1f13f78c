import { useState } from "react";
import type { Reference } from "../../records/types";
import { TextFilter } from "../shared/TextFilter";
import type { FilterProps } from "../view";
import { AnyPicker } from "./AnyPicker";
import { showShort } from "./show";
import { withinDimension } from "./target";
import { useTitles } from "./useTitles";

function idsOf(value: unknown): number[] {
  const list = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return list.flatMap((one) => {
    if (typeof one === "number") return one;
    return typeof one === "object" && one !== null && typeof (one as Reference).id === "number"
      ? (one as Reference).id
      : [];
  });
}

/** Filters carry ids only (they live in the address); the titles are looked up again to be read. */
export function Filter({ spec, op, value, onChange, id }: FilterProps) {
  const many = op === "in" || op === "not_in";
  const ids = idsOf(value);
  const [chosen, setChosen] = useState<Reference[]>([]);
  const titles = useTitles(spec, ids, chosen);
  if (op === "contains" || op === "starts_with") {
    return <TextFilter spec={spec} op={op} value={value} onChange={onChange} id={id} />;
  }
  const held = ids.map((one) => ({ id: one, title: titles.get(one) ?? `#${one}` }));
  const change = (next: Reference | Reference[] | null) => {
    const list = next === null ? [] : Array.isArray(next) ? next : [next];
    setChosen(list);
    onChange(many ? list.map((one) => one.id) : (list[0]?.id ?? null));
  };
  return (
    <AnyPicker
      id={id}
      spec={{ ...spec, required: false, depends_on: null }}
      label={spec.label}
      filter={withinDimension(spec)}
      many={many}
      mayCreate={false}
      value={many ? held : (held[0] ?? null)}
      onChange={change}
      show={showShort}
    />
  );
}
