import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Filter } from "@/kernel/metadata";
import type { Reference, ReferenceValue } from "@/kernel/records";
import { call } from "@/lib/api";

export interface StaffRow {
  employee: Reference;
  department: ReferenceValue;
  position: string | null;
  last_seen: string | null;
  filters: Record<string, { object: string; filter: Filter }>;
  [figure: string]: unknown;
}

export interface StaffAnswer {
  columns: { name: string; label: string; kind: string }[];
  rows: StaffRow[];
  totals: Record<string, unknown>;
}

export function useStaffWork(params: Record<string, string | number>) {
  return useQuery({
    queryKey: ["records", "activity", "staff_work", params],
    queryFn: () => call<StaffAnswer>("POST", "/analyses/staff_work", { params }),
    placeholderData: keepPreviousData,
  });
}
