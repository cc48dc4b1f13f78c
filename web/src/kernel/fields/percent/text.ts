import { formatDecimal } from "@/lib/money";

export function textOf(value: string): string {
  // The server keeps trailing zeros of the column; 35.00 % says no more than 35 %.
  const plain = String(value);
  return `${formatDecimal(plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain)}%`;
}
