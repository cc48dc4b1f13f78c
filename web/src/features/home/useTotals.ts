import { useQuery } from "@tanstack/react-query";
import type { Filter } from "@/kernel/metadata";
import { recordsPath } from "@/kernel/records";
import { call } from "@/lib/api";

export interface Measure {
  fn: "count" | "sum" | "avg" | "min" | "max" | "distinct";
  field?: string;
  as?: string;
}

export interface Asked {
  group_by?: (string | { field: string; bucket: string })[];
  measures: Measure[];
  filter?: Filter;
  sort?: string;
  limit?: number;
}

export interface Totals {
  rows: Record<string, unknown>[];
  totals: Record<string, unknown>;
}

/** Figures over the records this person may see; under the key of the object, so that a change refreshes them. */
export function useTotals(object: string, asked: Asked, enabled = true) {
  return useQuery({
    queryKey: ["records", object, "aggregate", asked],
    queryFn: ({ signal }) => call<Totals>("POST", recordsPath(object, "aggregate"), asked, { signal }),
    enabled,
    staleTime: 60_000,
  });
}

export function both(...filters: (Filter | null)[]): Filter {
  return { and: filters.filter((filter): filter is Filter => filter !== null) };
}
