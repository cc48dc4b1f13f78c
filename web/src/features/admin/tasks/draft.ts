import { filterOf } from "@/kernel/fields/condition/parse";
import type { Filter } from "@/kernel/metadata";
import { isReference, type Reference, type Row } from "@/kernel/records";

/** A process task of a role while it is being written. */
export interface TaskDraft {
  subject: string;
  object: string | null;
  filter: Filter;
  type: Reference | null;
  days: number;
  isActive: boolean;
}

export const FIELDS = [
  "id",
  "subject",
  "object_name",
  "condition",
  "activity_type",
  "due_days",
  "is_active",
  "in_force_at",
];

export const FRESH: TaskDraft = {
  subject: "",
  object: null,
  filter: {},
  type: null,
  days: 3,
  isActive: true,
};

export function draftOf(task: Row): TaskDraft {
  return {
    subject: task._title,
    object: String(task.object_name),
    filter: filterOf(task.condition),
    type: isReference(task.activity_type) ? task.activity_type : null,
    days: Number(task.due_days ?? 0),
    isActive: task.is_active === true,
  };
}

export function valuesOf(draft: TaskDraft, role: number, isNew: boolean): Record<string, unknown> {
  const isEvery = Object.keys(draft.filter).length === 0;
  return {
    subject: draft.subject.trim(),
    ...(isNew ? { role, object_name: draft.object } : {}),
    condition: isEvery ? null : JSON.stringify(draft.filter),
    activity_type: draft.type?.id ?? null,
    due_days: draft.days,
    is_active: draft.isActive,
  };
}
