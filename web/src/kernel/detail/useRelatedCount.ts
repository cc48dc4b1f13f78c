import type { RelatedSpec } from "../metadata";
import { useRows } from "../records";
import { behind } from "./behind";

/** How many records stand behind a tab; capped by the server, which says so. */
export function useRelatedCount(related: RelatedSpec, id: number): string | null {
  const query = { filter: behind(related, id), fields: ["id"], limit: 1, count: true };
  const count = useRows(related.object, query).data?.count;
  if (!count || count.value === 0) return null;
  return count.exact ? String(count.value) : `${count.value}+`;
}
