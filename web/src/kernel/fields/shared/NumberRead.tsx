import type { FieldSpec } from "../../metadata";
import type { ReadProps } from "../view";

export function numberRead<V>(text: (value: V, spec: FieldSpec) => string) {
  return function NumberRead({ spec, value }: ReadProps<V>) {
    return <span className="gx-num">{value === null || value === undefined ? "" : text(value, spec)}</span>;
  };
}
