import { t } from "./words";

/** Money and decimals travel as strings and stay strings here: a float would lose fen above nine quadrillion. */

/** How the company's currency is written before an amount (ORG-031); the server has the same in base/money.py. */
const SIGNS: Record<string, string> = {
  CNY: "¥",
  USD: "$",
  EUR: "€",
  HKD: "HK$",
  JPY: "JP¥",
  GBP: "£",
  TWD: "NT$",
  SGD: "S$",
};

let sign = "¥";

/** From `me`; empty for the yuan. */
export function setCurrency(code: string | null | undefined): void {
  sign = SIGNS[code ?? "CNY"] ?? "¥";
}

export function currencySign(): string {
  return sign;
}

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** Rounds half up to `scale` digits without leaving integer arithmetic. Null when it is not a plain number. */
export function roundDecimal(value: string, scale: number): string | null {
  const match = PLAIN.exec(value.trim());
  if (!match || (match[2] === "" && !match[3])) return null;
  const fraction = (match[3] ?? "").padEnd(scale + 1, "0");
  let units = BigInt(`${match[2] || "0"}${fraction.slice(0, scale)}`);
  if ((fraction[scale] ?? "0") >= "5") units += 1n;
  const digits = units.toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const text = scale > 0 ? `${whole}.${digits.slice(-scale)}` : whole;
  return match[1] === "-" && units !== 0n ? `-${text}` : text;
}

export function groupThousands(value: string): string {
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function asPlain(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.replace(/,/g, "") : null;
}

/** "1234567.5" -> "1,234,567.50". Without a scale the digits stay as they came. */
export function formatDecimal(value: unknown, scale?: number | null): string {
  const plain = asPlain(value);
  if (plain === null) return "";
  const rounded = scale === undefined || scale === null ? plain : roundDecimal(plain, scale);
  return groupThousands(rounded ?? plain);
}

export function formatMoney(value: unknown, unit = currencySign(), scale = 2): string {
  const text = formatDecimal(value, scale);
  if (text === "") return "";
  return text.startsWith("-") ? `-${unit}${text.slice(1)}` : `${unit}${text}`;
}

/** left − right of two amounts with two digits, signed, without a float. */
export function formatPlainDifference(left: string, right: string): string {
  const fen = (text: string) => BigInt((roundDecimal(text, 2) ?? "0.00").replace(".", ""));
  const difference = fen(left) - fen(right);
  const size = (difference < 0n ? -difference : difference).toString().padStart(3, "0");
  const text = formatMoney(`${size.slice(0, -2)}.${size.slice(-2)}`);
  return difference === 0n ? text : `${difference < 0n ? "-" : "+"}${text}`;
}

/** "1e8:亿,1e4:万" in the words of the language, from large to small. */
function compactSteps(): [number, string][] {
  return t("unit.steps")
    .split(",")
    .map((step) => step.split(":"))
    .map(([factor, word]) => [Number(factor), word ?? ""]);
}

/** For cards and axes, where the exact amount would not fit; the exact one belongs in the tooltip. */
export function compactNumber(value: unknown, unit = ""): string {
  const plain = asPlain(value);
  const number = plain === null ? Number.NaN : Number(plain);
  if (Number.isNaN(number)) return "";
  const sign = number < 0 ? "-" : "";
  const size = Math.abs(number);
  const [factor, word] = compactSteps().find(([step]) => size >= step) ?? [1, ""];
  const scaled = size / factor;
  return `${sign}${unit}${groupThousands(trimZeros(scaled.toFixed(scaled >= 100 ? 1 : 2)))}${word}`;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
