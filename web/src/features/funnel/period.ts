export const PERIODS = [
  "this_month",
  "next_month",
  "this_quarter",
  "next_quarter",
  "this_year",
  "custom",
] as const;
export type PeriodKey = (typeof PERIODS)[number];

export interface Period {
  key: PeriodKey;
  from: string;
  to: string;
}

export function isPeriodKey(value: unknown): value is PeriodKey {
  return typeof value === "string" && (PERIODS as readonly string[]).includes(value);
}

function day(year: number, month: number, date: number): string {
  // Month and date may run over; the calendar puts them right.
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

function monthsFrom(year: number, month: number, length: number): { from: string; to: string } {
  return { from: day(year, month, 1), to: day(year, month + length, 0) };
}

/** First and last day of a named period, counted from the person's `today`. */
export function periodOf(key: Exclude<PeriodKey, "custom">, today: string): Period {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const at = month - 1;
  const quarter = Math.floor(at / 3) * 3;
  const spans = {
    this_month: monthsFrom(year, at, 1),
    next_month: monthsFrom(year, at + 1, 1),
    this_quarter: monthsFrom(year, quarter, 3),
    next_quarter: monthsFrom(year, quarter + 3, 3),
    this_year: monthsFrom(year, 0, 12),
  };
  return { key, ...spans[key] };
}
