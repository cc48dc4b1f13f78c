import { useQuery } from "@tanstack/react-query";
import type { FieldSpec } from "../../metadata";
import { fetchRows, recordKeys } from "../../records";
import type { Reference } from "../../records/types";
import { targetOf } from "./target";

/** Titles for bare ids: those just chosen are known, the rest is asked for in one call. */
export function useTitles(spec: FieldSpec, ids: number[], known: Reference[]): Map<number, string> {
  const titles = new Map(known.map((one) => [one.id, one.title]));
  const target = targetOf(spec);
  const missing = ids.filter((id) => !titles.has(id)).sort((a, b) => a - b);
  const query = { filter: { field: "id", op: "in" as const, value: missing }, fields: ["id"], limit: 200 };
  const { data } = useQuery({
    queryKey: [...recordKeys.list(target, query), "titles"],
    queryFn: ({ signal }) => fetchRows(target, query, null, signal),
    enabled: missing.length > 0 && target !== "",
    staleTime: 5 * 60_000,
  });
  for (const row of data?.rows ?? []) titles.set(row.id, row._title);
  return titles;
}
