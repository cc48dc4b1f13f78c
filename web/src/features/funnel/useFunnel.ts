import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answerOf, api } from "@/api/client";
import { type Answer, numberOf } from "./answer";

export type ScopeKind = "company" | "department" | "employee";

export function isScopeKind(value: unknown): value is ScopeKind {
  return value === "company" || value === "department" || value === "employee";
}

export interface Scope {
  kind: ScopeKind;
  id: number | null;
}

export const COMPANY: Scope = { kind: "company", id: null };

export function isComplete(scope: Scope | null): boolean {
  return scope === null || scope.kind === "company" || scope.id !== null;
}

/** Null leaves the choice to the server: as far as this person's rights reach. */
export function scopeParams(scope: Scope | null): Record<string, unknown> {
  if (scope === null) return {};
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
      answerOf(api.POST("/analyses/{name}", { params: { path: { name } }, body: { params }, signal })),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** Which scope an answer was made for, where none was asked for: told, or read from the filter behind it. */
export function answeredScope(answer: Answer | undefined): Scope {
  const { chart, totals } = answer ?? {};
  if (isScopeKind(chart?.scope)) return { kind: chart.scope, id: numberOf(chart.scope_id) };
  const parts = (totals?.filter as { and?: { field?: string; value?: unknown }[] } | undefined)?.and ?? [];
  const department = parts.find((part) => part.field === "department");
  const owner = parts.find((part) => part.field === "owner");
  if (department) return { kind: "department", id: numberOf(department.value) };
  return owner ? { kind: "employee", id: numberOf(owner.value) } : COMPANY;
}
