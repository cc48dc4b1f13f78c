import { numberOf } from "@/features/funnel/answer";
import { useRows } from "@/kernel/records";
import { OPEN, ownedBy, type Whose, within } from "./questions";
import { both, useTotals } from "./useTotals";

function idOf(value: unknown): number | null {
  return typeof value === "object" && value !== null ? ((value as { id?: number }).id ?? null) : null;
}

/** This quarter's forecast over what this person sees: Σ expected amount of a stage × its success rate (FUN-011). */
export function useForecast(whose: Whose) {
  const sums = useTotals("opportunity", {
    group_by: ["stage"],
    measures: [{ fn: "sum", field: "expected_amount", as: "amount" }],
    filter: both(OPEN, within("expected_date", "this_quarter"), ownedBy(whose)),
  });
  const stages = useRows("sales_stage", { fields: ["id", "name", "success_rate"], limit: 200 });
  const rates = new Map((stages.data?.rows ?? []).map((row) => [row.id, numberOf(row.success_rate) ?? 0]));
  const amount = (sums.data?.rows ?? []).reduce(
    (all, row) => all + ((numberOf(row.amount) ?? 0) * (rates.get(idOf(row.stage) ?? 0) ?? 0)) / 100,
    0,
  );
  return {
    amount,
    isPending: sums.isPending || stages.isPending,
    isError: sums.isError || stages.isError,
  };
}
