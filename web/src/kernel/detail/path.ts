import type { FieldSpec } from "../metadata";

/** How the path of a record (状态路径) is drawn. */
export type State = "past" | "now" | "ahead" | "end";

/** How choices colour ends to which no way leads on: fallen through or voided, and closed before time. */
const ASIDE = new Set(["red", "purple"]);

/** Whether a choice is such an end; only of a field that verbs move along, since another one is a choice to be made. */
export function isAside(field: FieldSpec, option: { color?: string | null }): boolean {
  return field.readonly === true && ASIDE.has(option.color ?? "");
}

/** A record that ended aside has left no trace of how far it had come, so nothing before it is ticked. */
export function stateOf(index: number, at: number, isOver: boolean): State {
  if (index === at) return isOver ? "end" : "now";
  return index < at && !isOver ? "past" : "ahead";
}
