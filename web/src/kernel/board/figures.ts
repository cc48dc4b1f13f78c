import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api";
import type { Filter, ObjectSpec } from "../metadata";
import { recordsPath } from "../records";
import { columnKeyOf } from "./columns";

export interface Figure {
  count: number;
  sum: string;
}

type Answer = { rows: Record<string, unknown>[] };

/** Counts and sums of all columns in one question. */
export function useFigures(spec: ObjectSpec, filter: Filter, q: string, enabled: boolean) {
  const field = spec.board?.field ?? "";
  const sum = spec.board?.sum ?? null;
  const measures = [{ fn: "count", as: "n" }, ...(sum ? [{ fn: "sum", field: sum, as: "total" }] : [])];
  return useQuery({
    queryKey: ["records", spec.name, "aggregate", "board", field, sum, filter, q],
    queryFn: ({ signal }) =>
      call<Answer>(
        "POST",
        recordsPath(spec.name, "aggregate"),
        { group_by: [field], measures, filter, q: q || undefined },
        { signal },
      ),
    enabled: enabled && field !== "",
    placeholderData: (before) => before,
    select: ({ rows }): Map<string, Figure> =>
      new Map(
        rows.map((row) => [
          columnKeyOf(row[field]),
          { count: Number(row.n ?? 0), sum: String(row.total ?? "0") },
        ]),
      ),
  }).data;
}

export interface Move {
  id: number;
  from: string;
  to: string;
  amount: number;
}

/** The figures as they will be once the moves on their way have arrived. */
export function withMoves(figures: ReadonlyMap<string, Figure>, moves: readonly Move[]): Map<string, Figure> {
  const next = new Map(figures);
  const shift = (key: string, by: number, amount: number) => {
    const held = next.get(key) ?? { count: 0, sum: "0" };
    next.set(key, { count: Math.max(0, held.count + by), sum: String(Number(held.sum) + by * amount) });
  };
  for (const move of moves) {
    shift(move.from, -1, move.amount);
    shift(move.to, 1, move.amount);
  }
  return next;
}
