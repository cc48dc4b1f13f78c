import { useQuery } from "@tanstack/react-query";
import type { FieldKind, FieldSpec } from "@/kernel/metadata";
import { call } from "@/lib/api";

export interface AnswerColumn {
  name: string;
  label: string;
  kind: FieldKind;
  target?: string;
}

export type AnswerRow = Record<string, unknown>;

export interface Answer {
  columns: AnswerColumn[];
  rows: AnswerRow[];
  totals: Record<string, unknown>;
  chart: Record<string, unknown>;
}

export interface AnalysisSpec {
  name: string;
  label: string;
  help?: string;
  params: FieldSpec[];
}

/** All questions this person may ask. */
export function useAnalyses() {
  return useQuery({
    queryKey: ["analyses", "index"],
    queryFn: () => call<AnalysisSpec[]>("GET", "/analyses"),
  });
}

export function useAnswer(name: string, params: Record<string, unknown>, enabled = true) {
  return useQuery({
    queryKey: ["analyses", name, params],
    queryFn: () => call<Answer>("POST", `/analyses/${encodeURIComponent(name)}`, { params }),
    enabled,
  });
}

/** A column as the field kinds draw it. */
export function columnField(column: AnswerColumn): FieldSpec {
  return { name: column.name, label: column.label, kind: column.kind, target: column.target || null };
}
