import type { Filter } from "../../metadata";
import type { FieldSpec } from "../../metadata/types";

/** The condition is kept as text; what cannot be read counts as none rather than breaking the page. */
export function filterOf(condition: unknown): Filter {
  if (typeof condition !== "string" || condition === "") return {};
  try {
    const parsed: unknown = JSON.parse(condition);
    return typeof parsed === "object" && parsed !== null ? (parsed as Filter) : {};
  } catch {
    return {};
  }
}

export function textOf(filter: Filter): string | null {
  return Object.keys(filter).length === 0 ? null : JSON.stringify(filter);
}

/** The field beside it that says which object the condition is about. */
export function objectField(spec: FieldSpec): string {
  return Object.keys(spec.depends_on ?? {})[0] ?? "";
}
