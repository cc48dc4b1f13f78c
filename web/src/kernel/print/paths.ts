import { queryText } from "@/lib/api";
import type { Filter } from "../metadata";

export interface PrintedQuestion {
  filter: Filter;
  q: string;
  sort: string;
  columns: readonly string[];
}

/** Printed pages stand alone, without the menu; they open in a tab of their own. */
export function printRecordPath(object: string, id: number | string): string {
  return `/print/${object}/${id}`;
}

export function printListPath(object: string, { filter, q, sort, columns }: PrintedQuestion): string {
  const asked = queryText({
    filter: Object.keys(filter).length > 0 ? filter : undefined,
    q,
    sort,
    fields: columns.join(","),
  });
  return `/print/${object}?${asked}`;
}

export function openPrint(path: string): void {
  window.open(path, "_blank", "noopener");
}
