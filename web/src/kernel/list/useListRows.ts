import { keepPreviousData, type QueryClient, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Filter } from "../metadata";
import {
  type Count,
  fetchRows,
  type ListQuery,
  type RecordData,
  type Row,
  type RowsPage,
  recordKeys,
} from "../records";

const PAGE = 60;

export interface Question {
  filter: Filter;
  q: string;
  sort: string;
  fields: string[];
}

export interface ListRows {
  rows: Row[];
  isFirst: boolean;
  isStale: boolean;
  error: unknown;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
}

function queryOf(question: Question): ListQuery {
  return {
    filter: question.filter,
    q: question.q || undefined,
    sort: question.sort || undefined,
    fields: ["id", ...question.fields],
    limit: PAGE,
  };
}

/** Key-set pages, joined. The former rows stay, dimmed, while a new question is on its way. */
export function useListRows(object: string, question: Question): ListRows {
  const query = queryOf(question);
  const pages = useInfiniteQuery({
    queryKey: [...recordKeys.list(object, query), "pages"],
    queryFn: ({ pageParam, signal }) => fetchRows(object, query, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => {
    // A record that moved while paging may come twice; the first place counts.
    const seen = new Set<number>();
    const all = pages.data?.pages.flatMap((page) => page.rows) ?? [];
    return all.filter((row) => !seen.has(row.id) && seen.add(row.id));
  }, [pages.data]);
  const { fetchNextPage, refetch } = pages;
  return {
    rows,
    isFirst: pages.isPending,
    isStale: pages.isPlaceholderData,
    error: pages.isError && rows.length === 0 ? pages.error : null,
    hasMore: pages.hasNextPage,
    isLoadingMore: pages.isFetchingNextPage,
    loadMore: () => {
      if (pages.hasNextPage && !pages.isFetching) void fetchNextPage();
    },
    retry: () => void refetch(),
  };
}

/** Counted apart: a slow count never holds up the first rows. */
export function useListCount(object: string, filter: Filter, q: string, enabled = true): Count | undefined {
  const query: ListQuery = { filter, q: q || undefined, fields: ["id"], limit: 1, count: true };
  return useQuery({
    queryKey: [...recordKeys.list(object, query), "count"],
    queryFn: ({ signal }) => fetchRows(object, query, null, signal),
    select: (page) => page.count,
    enabled,
  }).data;
}

type Pages = { pages: RowsPage[]; pageParams: unknown[] };

/** After an edit in a cell the row changes where it stands; the list is not asked again under the cursor. */
export function patchRow(client: QueryClient, object: string, record: RecordData): void {
  const renew = (row: Row): Row => {
    if (row.id !== record.id) return row;
    const shown = Object.keys(row).filter((name) => name in record);
    return { ...row, ...Object.fromEntries(shown.map((name) => [name, record[name]])) };
  };
  client.setQueriesData<Pages>(
    { predicate: ({ queryKey }) => queryKey[1] === object && queryKey[4] === "pages" },
    (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, rows: page.rows.map(renew) })) },
  );
  client.setQueryData(recordKeys.one(object, record.id), record);
  void client.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] === "records" &&
      !(queryKey[1] === object && queryKey[4] === "pages") &&
      !(queryKey[1] === object && queryKey[3] === String(record.id) && queryKey.length === 4),
  });
}
