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

function grouped(deals: ForecastDeal[], keyOf: (deal: ForecastDeal) => [string, string]): ForecastGroup[] {
  const groups = new Map<string, ForecastGroup>();
  for (const deal of deals) {
    const [key, label] = keyOf(deal);
    const group = groups.get(key) ?? { key, label, count: 0, expected: 0, weighted: 0, rate: null };
    group.count += 1;
    group.expected += deal.expected;
    group.weighted += deal.weighted;
    group.rate = group.expected > 0 ? (group.weighted / group.expected) * 100 : null;
    groups.set(key, group);
  }
  return [...groups.values()];
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

export function forecastOf(answer: Answer, from: string, to: string): Forecast {
  const deals = forecastDeals(answer).sort((left, right) => right.weighted - left.weighted);
  const byMonth = new Map(
    grouped(deals, (deal) => [deal.date.slice(0, 7), deal.date.slice(0, 7)]).map((group) => [
      group.key,
      group,
    ]),
  );
  const months = monthsBetween(from, to).map(
    (key) => byMonth.get(key) ?? { key, label: key, count: 0, expected: 0, weighted: 0, rate: null },
  );
  const stages = grouped(deals, (deal) => [String(deal.stageId ?? deal.stage), deal.stage]);
  stages.sort((left, right) => right.weighted - left.weighted);
  const sum = (pick: (deal: ForecastDeal) => number) => deals.reduce((all, deal) => all + pick(deal), 0);
  return {
    total: numberOf(answer.totals.weighted) ?? sum((deal) => deal.weighted),
    expected: numberOf(answer.totals.expected_amount) ?? sum((deal) => deal.expected),
    count: numberOf(answer.totals.count) ?? deals.length,
    months,
    stages,
    deals,
  };
}
