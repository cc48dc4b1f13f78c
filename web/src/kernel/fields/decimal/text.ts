import { formatDecimal } from "@/lib/money";
import type { FieldSpec } from "../../metadata";

export function textOf(value: string, spec: FieldSpec): string {
  const digits = formatDecimal(value, spec.scale);
  return spec.unit ? `${digits} ${spec.unit}` : digits;
}
