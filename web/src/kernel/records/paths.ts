import type { Filter } from "../metadata";

export function listPath(object: string): string {
  return `/o/${object}`;
}

/** A list narrowed by a filter: the list page reads `filter` as JSON. */
export function filteredList(object: string, filter: Filter, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more);
  if (Object.keys(filter).length > 0) query.set("filter", JSON.stringify(filter));
  const text = query.toString();
  return `${listPath(object)}${text ? `?${text}` : ""}`;
}

export function recordPath(object: string, id: number | string): string {
  return `/o/${object}/${id}`;
}

export function editPath(object: string, id: number | string): string {
  return `/o/${object}/${id}/edit`;
}

export function newPath(object: string): string {
  return `/o/${object}/new`;
}
