import type { Filter } from "@/kernel/metadata";
import { both } from "./useTotals";

/** Whose figures: one's own records, or all one may see. */
export type Whose = "mine" | "all";

export const OPEN: Filter = { field: "status", op: "eq", value: "open" };
export const WON: Filter = { field: "status", op: "eq", value: "won" };

export function within(field: string, relative: string): Filter {
  return { field, op: "eq", value: { relative } };
}

export function ownedBy(whose: Whose, field = "owner"): Filter | null {
  return whose === "mine" ? { field, op: "eq", value: { me: true } } : null;
}

export function wonIn(relative: string, whose: Whose): Filter {
  return both(WON, within("closed_at", relative), ownedBy(whose));
}

export function openDeals(whose: Whose): Filter {
  return both(OPEN, ownedBy(whose));
}

export function newCustomers(relative: string, whose: Whose): Filter {
  return both(within("created_at", relative), ownedBy(whose));
}

/** Expected this month, or expected before and still not closed. */
export function dueDeals(today: string, whose: Whose): Filter {
  return both(OPEN, { field: "expected_date", op: "lte", value: lastOfMonth(today) }, ownedBy(whose));
}

export function stagnantDeals(whose: Whose): Filter {
  return both(OPEN, { field: "stage_due", op: "lt", value: { relative: "today" } }, ownedBy(whose));
}

const UNDONE: Filter = { field: "status", op: "in", value: ["planned", "doing", "overdue"] };

export function todaysActivities(whose: Whose): Filter {
  return both(UNDONE, within("plan_start", "today"), ownedBy(whose, "executor"));
}

export function lateActivities(whose: Whose): Filter {
  return both(
    UNDONE,
    { field: "plan_start", op: "lt", value: { relative: "today" } },
    ownedBy(whose, "executor"),
  );
}

export function lastOfMonth(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first days of the last `count` months, oldest first, up to the month of `today`. */
export function lastMonths(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 10),
  );
}

/** Growth against the month before, in percent; null where there is nothing to compare with. */
export function growth(now: number | null, before: number | null): number | null {
  return now === null || !before ? null : ((now - before) / before) * 100;
}
