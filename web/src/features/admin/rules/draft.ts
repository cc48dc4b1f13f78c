import { filterOf, textOf } from "@/kernel/fields/condition/parse";
import type { Filter } from "@/kernel/metadata";
import { isReference, type Reference, type Row } from "@/kernel/records";

/** A rule while it is being written. */
export interface RuleDraft {
  name: string;
  object: string | null;
  filter: Filter;
  employees: Reference[];
  path: string;
  right: "view" | "edit";
  isActive: boolean;
  description: string;
}

export const FRESH: RuleDraft = {
  name: "",
  object: null,
  filter: {},
  employees: [],
  path: "",
  right: "view",
  isActive: true,
  description: "",
};

export function draftOf(rule: Row): RuleDraft {
  return {
    name: rule._title,
    object: String(rule.object_name),
    filter: filterOf(rule.condition),
    employees: Array.isArray(rule.employees) ? rule.employees.filter(isReference) : [],
    path: String(rule.people_from ?? ""),
    right: rule.right === "edit" ? "edit" : "view",
    isActive: rule.is_active === true,
    description: String(rule.description ?? ""),
  };
}

export function valuesOf(draft: RuleDraft, isNew: boolean): Record<string, unknown> {
  return {
    name: draft.name.trim(),
    ...(isNew ? { object_name: draft.object } : {}),
    condition: textOf(draft.filter),
    employees: draft.employees.map((one) => one.id),
    people_from: draft.path || null,
    right: draft.right,
    is_active: draft.isActive,
    description: draft.description.trim() || null,
  };
}
