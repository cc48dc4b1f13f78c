import type { Filter } from "@/kernel/metadata";
import type { Reference } from "@/kernel/records/types";
import { type Answer, numberOf } from "./answer";

export interface ForecastDeal {
  id: number;
  name: string;
  customer: string;
  owner: string;
  stage: string;
  stageId: number | null;
  date: string;
  expected: number;
  rate: number;
  weighted: number;
}

export interface ForecastGroup {
  key: string;
  label: string;
  count: number;
  expected: number;
  weighted: number;
  /** Of the stage; of months the average. */
  rate: number | null;
}

export interface Forecast {
  total: number;
  expected: number;
  count: number;
  months: ForecastGroup[];
  stages: ForecastGroup[];
  deals: ForecastDeal[];
  /** The opportunities behind it, as a list filter. */
  filter: Filter;
}

function title(value: unknown): string {
  if (typeof value === "object" && value !== null) return (value as Partial<Reference>).title ?? "";
  return value === null || value === undefined ? "" : String(value);
}

function idOf(value: unknown): number | null {
  return typeof value === "object" && value !== null ? ((value as Partial<Reference>).id ?? null) : null;
}

export function forecastDeals(answer: Answer): ForecastDeal[] {
  return answer.rows.flatMap((row) => {
    const id = idOf(row.opportunity) ?? numberOf(row.id);
    if (id === null) return [];
    const expected = numberOf(row.expected_amount) ?? 0;
    const rate = numberOf(row.success_rate) ?? 0;
    return {
      id,
      name: title(row.opportunity ?? row.name),
      customer: title(row.customer),
      owner: title(row.owner),
      stage: title(row.stage),
      stageId: idOf(row.stage),
      date: typeof row.expected_date === "string" ? row.expected_date.slice(0, 10) : "",
      expected,
      rate,
      weighted: numberOf(row.weighted) ?? (expected * rate) / 100,
    };
  });
}

function groupOf(row: Record<string, unknown>, key: string, label: string): ForecastGroup {
  const expected = numberOf(row.expected_amount) ?? 0;
  const weighted = numberOf(row.weighted) ?? 0;
  const rate = expected > 0 ? (weighted / expected) * 100 : null;
  return { key, label, count: numberOf(row.count) ?? 0, expected, weighted, rate };
}

function rowsIn(totals: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const rows = totals[name];
  return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
}

/** Every month of the period has a bar, also one without a deal. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  const end = to.slice(0, 7);
  while (months.length < 36) {
    const key = `${year}-${String(month).padStart(2, "0")}`;
    if (key > end) break;
    months.push(key);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

/** The sums are the server's, over all opportunities; the rows are only the largest thousand of them. */
export function forecastOf(answer: Answer, from: string, to: string): Forecast {
  const { totals } = answer;
  const byMonth = new Map(
    rowsIn(totals, "months").map((row) => [
      String(row.month),
      groupOf(row, String(row.month), String(row.month)),
    ]),
  );
  const months = monthsBetween(from, to).map(
    (key) => byMonth.get(key) ?? { key, label: key, count: 0, expected: 0, weighted: 0, rate: null },
  );
  const stages = rowsIn(totals, "stages").map((row) =>
    groupOf(row, String(idOf(row.stage)), title(row.stage)),
  );
  stages.sort((left, right) => right.weighted - left.weighted);
  return {
    total: numberOf(totals.weighted) ?? 0,
    expected: numberOf(totals.expected_amount) ?? 0,
    count: numberOf(totals.count) ?? 0,
    months,
    stages,
    deals: forecastDeals(answer).sort((left, right) => right.weighted - left.weighted),
    filter: (totals.filter ?? {}) as Filter,
  };
}
