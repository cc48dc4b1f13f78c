import { currencySign, formatMoney } from "@/lib/money";
import type { FieldSpec } from "../../metadata";

export function textOf(value: string, spec: FieldSpec): string {
  return formatMoney(value, spec.unit || currencySign(), spec.scale ?? 2);
}
