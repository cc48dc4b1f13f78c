import type { QueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api";
import type { Filter } from "../metadata";
import { type BulkResult, type Reference, recordChanged, recordsPath } from "../records";
import { isEmptyFilter } from "./state";
import type { Selection } from "./useSelection";

export type BulkVerb = "update" | "delete" | "assign" | "share" | "restore";

/** The new owner of records on which he could not work. */
export interface Unable {
  employee: Reference;
  ids: number[];
  problems: string[];
}

export interface Target {
  ids?: number[];
  filter?: Filter;
  q?: string;
}

export type BulkAnswer = { results: BulkResult[]; unable?: Unable } | { job: number };

/** What is meant: the records ticked, or everything the list's question matches. */
export function targetOfSelection(selection: Selection, filter: Filter, q: string): Target {
  if (!selection.isAll) return { ids: [...selection.ids] };
  return { filter: isEmptyFilter(filter) ? {} : filter, q: q || undefined };
}

export async function runBulk(
  client: QueryClient,
  object: string,
  verb: BulkVerb,
  target: Target,
  values?: Record<string, unknown>,
): Promise<BulkAnswer> {
  const answer = await call<BulkAnswer>("POST", recordsPath(object, "bulk"), { verb, ...target, values });
  recordChanged(client, object);
  return answer;
}

export function resultError(result: BulkResult): string {
  const { error } = result;
  if (!error) return "";
  if (typeof error === "string") return error;
  return error.message ?? error.detail ?? error.title ?? "";
}
