import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Filter } from "@/kernel/metadata";
import type { Reference } from "@/kernel/records";
import { call } from "@/lib/api";

export interface BranchRow {
  /** Null: what belongs to no branch. */
  branch: Reference | null;
  /** Under how many other branches it lies. */
  level: number;
  manager: Reference | null;
  filters: Record<string, { object: string; filter: Filter }>;
  [figure: string]: unknown;
}

export interface GroupAnswer {
  columns: { name: string; label: string; kind: string }[];
  rows: BranchRow[];
  totals: Record<string, unknown>;
}

export function useGroupOverview(params: { from: string; to: string }) {
  return useQuery({
    queryKey: ["records", "customer", "group_overview", params],
    queryFn: () => call<GroupAnswer>("POST", "/analyses/group_overview", { params }),
    placeholderData: keepPreviousData,
  });
}
