import { numberOf } from "@/features/funnel/answer";
import { useMe } from "@/kernel/session";
import { useTotals } from "./useTotals";

export const STEPS = [
  { key: "department", object: "department", to: "/o/department", from: 2 },
  { key: "employee", object: "employee", to: "/o/employee", from: 2 },
  { key: "mode", object: "sales_mode", to: "/o/sales_mode", from: 1 },
  { key: "product", object: "product", to: "/o/product", from: 1 },
  { key: "customer", object: "customer", to: "/o/customer/import", from: 1 },
  { key: "operator", object: "operator", to: "/o/operator", from: 2 },
] as const;

export type StepKey = (typeof STEPS)[number]["key"];

function useCount(object: string, enabled: boolean): number | null {
  const answer = useTotals(object, { measures: [{ fn: "count", as: "count" }] }, enabled);
  return answer.data ? (numberOf(answer.data.totals.count) ?? 0) : null;
}

/** Which steps are done, read from what is there: nothing to tick off by hand. */
export function useSteps(): Record<StepKey, boolean> {
  const isAdmin = useMe().user.is_admin;
  const counts: Record<StepKey, number | null> = {
    department: useCount("department", isAdmin),
    employee: useCount("employee", isAdmin),
    mode: useCount("sales_mode", isAdmin),
    product: useCount("product", isAdmin),
    customer: useCount("customer", isAdmin),
    operator: useCount("operator", isAdmin),
  };
  return Object.fromEntries(STEPS.map((step) => [step.key, (counts[step.key] ?? 0) >= step.from])) as Record<
    StepKey,
    boolean
  >;
}

/** A company without customers has nothing to show yet: its administrator is led instead. Null: not known yet. */
export function useIsNewCompany(): boolean | null {
  const isAdmin = useMe().user.is_admin;
  const customers = useCount("customer", isAdmin);
  if (!isAdmin) return false;
  return customers === null ? null : customers === 0;
}
