import {
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { call } from "@/lib/api";
import type { Filter } from "../metadata/types";
import type { RecordData, RowsPage } from "./types";
import { tellWarnings } from "./warnings";

export * from "./trail";
export * from "./types";
export { tellWarnings, useWarnings } from "./warnings";

export interface ListQuery {
  filter?: Filter;
  sort?: string;
  fields?: string[];
  q?: string;
  limit?: number;
  view?: string;
  count?: boolean;
  deleted?: boolean;
}

export const recordKeys = {
  /** Everything read about one object: lists, counts, boards, single records. */
  object: (object: string) => ["records", object] as const,
  list: (object: string, query: ListQuery) => ["records", object, "list", query] as const,
  one: (object: string, id: number | string) => ["records", object, "one", String(id)] as const,
  part: (object: string, id: number | string, part: string) =>
    ["records", object, "one", String(id), part] as const,
};

export function recordsPath(object: string, ...rest: (string | number)[]): string {
  return ["/records", object, ...rest]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join("/");
}

function isEmptyFilter(filter: Filter | undefined): boolean {
  return !filter || Object.keys(filter).length === 0;
}

export function fetchRows(object: string, query: ListQuery, cursor?: string | null, signal?: AbortSignal) {
  return call<RowsPage>("GET", recordsPath(object), undefined, {
    query: {
      ...query,
      filter: isEmptyFilter(query.filter) ? undefined : query.filter,
      fields: query.fields?.join(","),
      cursor,
    },
    signal,
  });
}

export function useRows(object: string, query: ListQuery, enabled = true) {
  return useQuery({
    queryKey: recordKeys.list(object, query),
    queryFn: ({ signal }) => fetchRows(object, query, null, signal),
    enabled,
  });
}

/** Key-set paging: each page carries the cursor of the next. */
export function useRowPages(object: string, query: ListQuery, enabled = true) {
  return useInfiniteQuery({
    queryKey: [...recordKeys.list(object, query), "pages"],
    queryFn: ({ pageParam, signal }) => fetchRows(object, query, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
  });
}

export function recordQuery(object: string, id: number | string) {
  return {
    queryKey: recordKeys.one(object, id),
    queryFn: () => call<RecordData>("GET", recordsPath(object, id)),
  };
}

export function useRecord(object: string, id: number | string) {
  return useQuery(recordQuery(object, id));
}

/**
 * Lists, boards and counts are asked again when next looked at; the record itself is already known. A change may move
 * roll-ups and timelines of related records too, so nothing about any record is taken for fresh.
 */
export function recordChanged(client: QueryClient, object: string, record?: RecordData, gone?: number): void {
  if (record) client.setQueryData(recordKeys.one(object, record.id), record);
  const isOf = (key: readonly unknown[], id: number) =>
    key[1] === object && key[2] === "one" && key[3] === String(id);
  void client.invalidateQueries({
    predicate: ({ queryKey }) => {
      if (queryKey[0] === "analyses" || queryKey[0] === "recycle") return true;
      if (queryKey[0] !== "records") return false;
      if (gone !== undefined && isOf(queryKey, gone)) return false;
      return !(record && queryKey.length === 4 && isOf(queryKey, record.id));
    },
  });
}

export interface SaveInput {
  id?: number | null;
  version?: number;
  values: Record<string, unknown>;
  /** The same key makes a repeated create harmless. */
  key?: string;
}

export async function saveRecord(object: string, input: SaveInput): Promise<RecordData> {
  const saved = await sendRecord(object, input);
  tellWarnings(saved._warnings);
  return saved;
}

function sendRecord(object: string, input: SaveInput): Promise<RecordData> {
  if (input.id === undefined || input.id === null) {
    const headers = input.key ? { "Idempotency-Key": input.key } : undefined;
    return call<RecordData>("POST", recordsPath(object), input.values, { headers });
  }
  return call<RecordData>("PATCH", recordsPath(object, input.id), {
    ...input.values,
    version: input.version,
  });
}

export function useSaveRecord(object: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: SaveInput) => saveRecord(object, input),
    onSuccess: (record) => recordChanged(client, object, record),
  });
}

export function useDeleteRecord(object: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => call<void>("DELETE", recordsPath(object, id)),
    onSuccess: (_gone, id) => {
      // A page still showing it must not ask for it again on its way out.
      client.removeQueries({ queryKey: recordKeys.one(object, id), type: "inactive" });
      recordChanged(client, object, undefined, id);
    },
  });
}

export function useRestoreRecord(object: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: number[]) => call("POST", "/recycle/restore", { object, ids }),
    onSuccess: () => recordChanged(client, object),
  });
}
export * from "./paths";
