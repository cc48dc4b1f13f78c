import type { Row } from "@/kernel/records";

/** The roles that are shipped: six standard ones and seven for trade companies (ORG-015, ORG-016). */
const STANDARD = /^R0[1-6]$/;
const TRADE = /^R1[1-7]$/;

export const GROUPS = ["standard", "trade", "own", "outside"] as const;
export type RoleGroup = (typeof GROUPS)[number];

export function groupOf(role: Row): RoleGroup {
  if (role.is_external) return "outside"; // for people of dealers and partners (ORG-027)
  const code = String(role.code ?? "");
  return STANDARD.test(code) ? "standard" : TRADE.test(code) ? "trade" : "own";
}

export function groupRoles(rows: readonly Row[]): [RoleGroup, Row[]][] {
  return GROUPS.map((group): [RoleGroup, Row[]] => [
    group,
    rows.filter((row) => groupOf(row) === group),
  ]).filter(([, roles]) => roles.length > 0);
}

/** The group says already that it is a template of the trade. */
export function descriptionOf(role: Row): string {
  return String(role.description ?? "").replace(/^[^：:]{2,6}[：:]/u, "");
}
