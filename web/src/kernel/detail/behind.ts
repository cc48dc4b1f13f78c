import type { Filter, RelatedSpec } from "../metadata";

/** Which records stand behind a tab of a record. */
export function behind(related: RelatedSpec, id: number): Filter {
  const own: Filter = related.many
    ? { field: related.field, op: "in", value: [id] }
    : { field: related.field, op: "eq", value: id };
  return related.filter && Object.keys(related.filter).length > 0 ? { and: [own, related.filter] } : own;
}
