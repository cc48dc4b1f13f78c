import { formatDecimal } from "@/lib/money";
import { t } from "@/lib/words";
import { useAnalysis } from "../funnel/useFunnel";
import type { Key, Node } from "./sums";

export interface Indicator {
  name: string;
  label: string;
  unit: "money" | "decimal";
  /** The system that would bring its figures, where none does. */
  missing: string | null;
}

export interface Dimension {
  name: string;
  label: string;
  object: string;
  tree: boolean;
}

export interface Head {
  id: number;
  version: number;
  title: string;
  year: number;
  status: string;
  status_label: string;
  periods: string[];
  indicators: Indicator[];
  dimensions: Dimension[];
}

export interface Disagreement {
  indicator: string;
  period: string;
  key: Key;
  title: string;
  dimension: string;
  dimension_label: string;
  target: string;
  parts: string;
  difference: string;
}

export interface GridAnswer {
  rows: Node[];
  totals: { plan: Head; editable: boolean; crossed: Node[]; problems: Disagreement[] };
}

export interface Compared {
  target: string | null;
  actual: string | null;
  difference: string | null;
  rate: string | null;
}

export interface Standing extends Compared {
  due: string | null;
  due_rate: string | null;
  last: string | null;
  periods: (Compared & { period: string })[];
}

export interface ProgressRow {
  value: { id: number; title: string } | null;
  depth: number;
  [indicator: string]: unknown;
}

export interface ProgressAnswer {
  rows: ProgressRow[];
  totals: { plan: Head; by: string; elapsed: string };
}

export interface MineRow extends Standing {
  plan: { id: number; title: string };
  status: string;
  indicator: Indicator;
  opens: boolean;
}

export interface MineAnswer {
  rows: MineRow[];
  totals: { year: number; elapsed: string | null };
}

export function usePlanAnswer<Shape>(name: string, params: Record<string, unknown>) {
  const asked = useAnalysis(name, params);
  return { ...asked, data: asked.data as unknown as Shape | undefined };
}

/** "2026-03" as 3月, "2026Q1" as 一季度, "2026" as 全年. */
export function periodLabel(period: string): string {
  if (period.includes("Q")) return t(`plans.quarter_${period.slice(-1)}` as "plans.quarter_1");
  return period.length === 4
    ? t("plans.year_n", { n: period })
    : t("plans.month_n", { n: Number(period.slice(5)) });
}

/** Without the fen where there are none: a sheet is read in whole yuan. */
export function amountText(value: string | null | undefined): string {
  if (value === null || value === undefined) return "";
  return formatDecimal(value, 2).replace(/\.00$/, "");
}

/** What was achieved, in whole yuan where many figures stand side by side. */
export function wholeText(value: string): string {
  return formatDecimal(value, 0);
}

export function percentText(value: string | null | undefined): string {
  return value ? `${value.includes(".") ? value.replace(/\.?0+$/, "") : value}%` : "—";
}
