import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api";
import type { Answer } from "./answer";

export type ScopeKind = "company" | "department" | "employee";

export interface Scope {
  kind: ScopeKind;
  id: number | null;
}

export function isComplete(scope: Scope): boolean {
  return scope.kind === "company" || scope.id !== null;
}

export function scopeParams(scope: Scope): Record<string, unknown> {
  return {
    scope: scope.kind,
    department: scope.kind === "department" ? scope.id : undefined,
    employee: scope.kind === "employee" ? scope.id : undefined,
  };
}

/** Analyses are computed from the records of the moment; a change to any record makes them stale (recordChanged). */
export function useAnalysis(name: string, params: Record<string, unknown>, enabled = true) {
  return useQuery({
    queryKey: ["analyses", name, params],
    queryFn: ({ signal }) =>
      call<Answer>("POST", `/analyses/${encodeURIComponent(name)}`, { params }, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
}
