import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import { isReference, type Reference, type Row, useRows } from "@/kernel/records";

export type Holding = Shape<"HandoverObject">;

/** Where a holding goes: to the successor of all, to nobody, or to somebody of its own. */
export type Choice = "default" | "keep" | Reference;

export interface Terms {
  leaver: Reference | null;
  successor: Reference | null;
  choices: Record<string, Choice>;
  openOnly: boolean;
  status: "active" | "left" | "disabled";
  leaveDate: string | null;
  note: string;
}

export function useHoldings(employee: number | null) {
  return useQuery({
    queryKey: ["handover", employee],
    queryFn:
      employee === null
        ? skipToken
        : () => answerOf(api.GET("/handovers/preview", { params: { query: { employee } } })),
  });
}

export function countOf(holding: Holding, openOnly: boolean): number {
  return openOnly ? holding.open : holding.count;
}

/** How many records the terms move. */
export function movedBy(terms: Terms, holdings: readonly Holding[]): number {
  return holdings.reduce(
    (sum, one) => sum + (targetOf(terms, one.object) ? countOf(one, terms.openOnly) : 0),
    0,
  );
}

export function targetOf(terms: Terms, object: string): Reference | null {
  const choice = terms.choices[object] ?? "default";
  if (choice === "keep") return null;
  return choice === "default" ? terms.successor : choice;
}

/** Whether a holding is to go to somebody who has not been named yet. */
export function isUnnamed(terms: Terms, holdings: readonly Holding[]): boolean {
  return holdings.some((one) => countOf(one, terms.openOnly) > 0 && targetOf(terms, one.object)?.id === 0);
}

/** The body of the hand-over; choices for objects that the leaver does not hold are left out. */
export function bodyOf(terms: Terms, holdings: readonly Holding[]) {
  const held = new Set(holdings.map((one) => one.object));
  const objects: Record<string, number | null> = {};
  for (const [name, choice] of Object.entries(terms.choices)) {
    if (held.has(name) && choice !== "default") objects[name] = choice === "keep" ? null : choice.id;
  }
  return {
    from_employee: terms.leaver?.id ?? 0,
    to_employee: terms.successor?.id ?? null,
    objects,
    open_only: terms.openOnly,
    status: terms.status === "active" ? null : terms.status,
    leave_date: terms.status === "left" ? terms.leaveDate : null,
    note: terms.note.trim() || null,
  };
}

export function beginHandover(terms: Terms, holdings: readonly Holding[]) {
  return answerOf(api.POST("/handovers", { body: bodyOf(terms, holdings) }));
}

export interface Past {
  batch: number;
  at: unknown;
  from: Reference | null;
  operator: Reference | null;
  note: string;
  lines: Row[];
}

const FIELDS = [
  "object",
  "object_name",
  "from_employee",
  "to_employee",
  "record_count",
  "failed_count",
  "handed_at",
  "operator",
  "note",
  "reasons",
  "batch",
];

/** Entries of the log by the hand-over they belong to, the latest first. */
export function groupPast(rows: readonly Row[]): Past[] {
  const found = new Map<number, Past>();
  for (const row of rows) {
    const batch = Number(row.batch);
    const past = found.get(batch) ?? {
      batch,
      at: row.handed_at,
      from: isReference(row.from_employee) ? row.from_employee : null,
      operator: isReference(row.operator) ? row.operator : null,
      note: String(row.note ?? ""),
      lines: [],
    };
    past.lines.push(row);
    found.set(batch, past);
  }
  return [...found.values()].sort((a, b) => b.batch - a.batch);
}

export function usePast() {
  return useRows("work_handover", { fields: FIELDS, sort: "-id", limit: 200 });
}

/** What has moved is asked for again, wherever it is shown. */
export function useRefresh() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ["handover"] });
    void client.invalidateQueries({ queryKey: ["records"] });
  };
}
