import { useRows } from "../records";

/** How many records stand behind a tab; capped by the server, which says so. */
export function useRelatedCount(object: string, field: string, id: number): string | null {
  const query = { filter: { field, op: "eq" as const, value: id }, fields: ["id"], limit: 1, count: true };
  const count = useRows(object, query).data?.count;
  if (!count || count.value === 0) return null;
  return count.exact ? String(count.value) : `${count.value}+`;
}
