import { formatDecimal } from "@/lib/money";
import type { FieldSpec } from "../../metadata";

/** Years and small counts read better plain; digits are grouped from five on. */
export function groupInteger(value: string | number): string {
  const plain = String(value);
  return plain.replace("-", "").length < 5 ? plain : formatDecimal(plain);
}

export function textOf(value: number, spec: FieldSpec): string {
  const digits = groupInteger(value);
  return spec.unit ? `${digits} ${spec.unit}` : digits;
}
