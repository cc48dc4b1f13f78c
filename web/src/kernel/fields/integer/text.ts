import { formatDecimal } from "@/lib/money";
import type { FieldSpec } from "../../metadata";

export function textOf(value: number, spec: FieldSpec): string {
  const digits = formatDecimal(value);
  return spec.unit ? `${digits} ${spec.unit}` : digits;
}
