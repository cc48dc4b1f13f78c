import type { Shape } from "@/api/client";
import type { Filter } from "@/kernel/metadata";
import type { Reference } from "@/kernel/records/types";

/** What `POST /analyses/{name}` answers. */
export type Answer = Shape<"AnalysisAnswer">;

export type Light = "green" | "yellow" | "red" | "none";

/** One stage of the funnel, in numbers. Amounts are for drawing; exact texts are formatted from the strings. */
export interface StageFigure {
  id: number | null;
  name: string;
  count: number;
  amount: number;
  quota: number | null;
  /** Amount of quota, 100 = met. */
  ratio: number | null;
  light: Light;
  successRate: number | null;
  weighted: number;
  /** Share that went on to the next stage, 100 = all. */
  conversion: number | null;
  usualDays: number | null;
  milestone: string;
  hint: string;
  filter: Filter;
}

export interface Limits {
  green: number;
  yellow: number;
}

export const DEFAULT_LIMITS: Limits = { green: 100, yellow: 60 };

export function numberOf(value: unknown): number | null {
  if (value === null || value === undefined || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export function lightFor(ratio: number | null, limits: Limits): Light {
  if (ratio === null) return "none";
  if (ratio >= limits.green) return "green";
  return ratio >= limits.yellow ? "yellow" : "red";
}

function isLight(value: unknown): value is Light {
  return value === "green" || value === "yellow" || value === "red";
}

function referenceOf(value: unknown): Partial<Reference> {
  if (typeof value === "object" && value !== null) return value as Partial<Reference>;
  return { title: value === null || value === undefined ? "" : String(value) };
}

export function stageFigures(answer: Answer, limits: Limits = DEFAULT_LIMITS): StageFigure[] {
  return answer.rows.map((row) => {
    const stage = referenceOf(row.stage);
    const quota = numberOf(row.quota);
    const ratio = quota ? numberOf(row.ratio) : null;
    const amount = numberOf(row.amount) ?? 0;
    const successRate = numberOf(row.success_rate);
    return {
      id: stage.id ?? null,
      name: stage.title ?? "",
      count: numberOf(row.count) ?? 0,
      amount,
      quota: quota || null,
      ratio,
      light: isLight(row.colour) && quota ? row.colour : lightFor(ratio, limits),
      successRate,
      weighted: numberOf(row.weighted) ?? (amount * (successRate ?? 0)) / 100,
      conversion: numberOf(row.conversion),
      usualDays: numberOf(row.avg_days),
      milestone: typeof row.milestone === "string" ? row.milestone : "",
      hint: typeof row.hint === "string" ? row.hint : "",
      filter: (row.filter ?? {}) as Filter,
    };
  });
}

export interface FunnelSums {
  count: number;
  amount: number;
  weighted: number;
  quota: number | null;
  ratio: number | null;
  lights: Record<Light, number>;
}

export function sumsOf(stages: StageFigure[]): FunnelSums {
  const lights: Record<Light, number> = { green: 0, yellow: 0, red: 0, none: 0 };
  for (const stage of stages) lights[stage.light] += 1;
  const add = (pick: (stage: StageFigure) => number) => stages.reduce((sum, stage) => sum + pick(stage), 0);
  const quota = add((stage) => stage.quota ?? 0);
  // Only stages with a quota are compared with one.
  const compared = add((stage) => (stage.quota ? stage.amount : 0));
  return {
    count: add((stage) => stage.count),
    amount: add((stage) => stage.amount),
    weighted: add((stage) => stage.weighted),
    quota: quota || null,
    ratio: quota ? (compared / quota) * 100 : null,
    lights,
  };
}

/** What is missing to the quota, and how many opportunities of the usual size that would be. */
export function shortage(stage: StageFigure): { amount: number; deals: number | null } | null {
  if (!stage.quota || stage.amount >= stage.quota) return null;
  const amount = stage.quota - stage.amount;
  const usual = stage.count > 0 ? stage.amount / stage.count : 0;
  return { amount, deals: usual > 0 ? Math.ceil(amount / usual) : null };
}
