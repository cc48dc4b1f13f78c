import { useSearchParams } from "react-router";
import type { Filter } from "@/kernel/metadata";
import { useRows } from "@/kernel/records";
import type { Reference } from "@/kernel/records/types";
import { compactNumber, currencySign, formatDecimal, formatMoney } from "@/lib/money";
import { t } from "@/lib/words";
import { useAnalysis } from "../funnel/useFunnel";

export interface Moves {
  up: number;
  down: number;
  new: number;
  gone: number;
}

/** One layer of the picture. Amounts are texts: they are only drawn, never computed with. */
export interface Layer extends Moves {
  no: number;
  name: string;
  basis: string;
  limit: string | null;
  customers: number;
  value: string;
  share_customers: string | null;
  share_value: string | null;
  seen: number;
  hidden: number;
  filter: Filter;
}

export type Unit = "money" | "decimal";

export interface ModelFacts {
  id: number;
  name: string;
  unit: Unit;
  labels: { measure: string; income_basis: string; value_kind: string };
  schedule: string;
  next_run: string | null;
}

export interface RunFacts {
  id: number;
  kind: "real_time" | "scheduled";
  at: string;
  short: boolean;
  period_start: string | null;
  period_end: string | null;
  data_since: string | null;
}

export interface Picture {
  rows: Layer[];
  totals: {
    model: ModelFacts;
    run: RunFacts | null;
    /** Whether there is a list of names that the person may look at. */
    listed?: boolean;
    customers?: number;
    value?: string;
    top?: number;
    top_share?: string | null;
    outside?: Layer;
  };
}

export interface Past {
  rows: {
    at: string;
    customers: number;
    value: string;
    layers: ({ no: number; name: string; customers: number; value: string } & Moves)[];
  }[];
  totals: { model: ModelFacts };
}

export interface Owners {
  rows: {
    owner: Reference | null;
    customers: number;
    value: string;
    share: string | null;
    up: number;
    down: number;
    layers: Record<string, number>;
    filter: Filter;
  }[];
  totals: { model: ModelFacts; layers: { no: number; name: string }[] };
}

export function usePyramid<Shape>(name: string, model: number | null, run?: number | null) {
  const asked = useAnalysis(name, { model, ...(run ? { run } : {}) }, model !== null);
  return { ...asked, data: asked.data as unknown as Shape | undefined };
}

export interface Model {
  id: number;
  name: string;
  isLeading: boolean;
}

/** Which model is looked at stands in the address; without one it is the leading model. */
export function useModel() {
  const [query, setQuery] = useSearchParams();
  const found = useRows("pyramid_model", {
    filter: { field: "is_active", op: "eq", value: true },
    fields: ["id", "name", "is_leading"],
    sort: "id",
    limit: 100,
  });
  const list: Model[] = (found.data?.rows ?? []).map((row) => ({
    id: row.id,
    name: row._title,
    isLeading: row.is_leading === true,
  }));
  const asked = Number(query.get("model")) || null;
  const model = list.find((one) => one.id === asked) ?? list.find((one) => one.isLeading) ?? list[0] ?? null;
  const set = (name: string, value: string | null) =>
    setQuery(
      (old) => {
        const changed = new URLSearchParams(old);
        if (value === null) changed.delete(name);
        else changed.set(name, value);
        return changed;
      },
      { replace: true },
    );
  return { ...found, list, model, query, set };
}

export function short(value: string, unit: Unit): string {
  return unit === "money" ? compactNumber(value, currencySign()) : compactNumber(value);
}

export function exact(value: string, unit: Unit): string {
  return unit === "money" ? formatMoney(value) : formatDecimal(value, 2).replace(/\.00$/, "");
}

/** "12.0" reads as "12%". */
export function percent(value: string | null | undefined): string {
  return value ? `${value.replace(/\.0$/, "")}%` : "—";
}

/** What a customer needs to be in the layer, in words. */
export function ruleOf(layer: Pick<Layer, "basis" | "limit">, unit: Unit): string {
  if (layer.limit === null) return t("pyramid.rule_rest");
  const limit = layer.limit.replace(/\.?0+$/, "") || "0";
  if (layer.basis === "share") return t("pyramid.rule_share", { limit });
  if (layer.basis === "rank") return t("pyramid.rule_rank", { limit });
  return t("pyramid.rule_value", { limit: short(layer.limit, unit) });
}

export function sumMoves(layers: Moves[]): Moves {
  const sum: Moves = { up: 0, down: 0, new: 0, gone: 0 };
  for (const layer of layers)
    for (const name of ["up", "down", "new", "gone"] as const) sum[name] += layer[name];
  return sum;
}
