import { isPlainObject } from "@/lib/text";
import type { Filter, ObjectSpec } from "../metadata";

/** What a list shows, as the address bar says it. Copying the address gives a colleague the same question. */
export interface ListState {
  /** A built-in scene ("mine") or a saved view ("v12"); "" is everything. */
  view: string;
  q: string;
  filter: Filter;
  sort: string;
  columns: string[];
  mode: ListMode;
  /** On a board: the one value of `board.within`. */
  within: number | null;
}

export type ListMode = "table" | "board" | "tree";

const MODES: readonly ListMode[] = ["table", "board", "tree"];

/** A saved question (see the views feature), or what a scene of the metadata asks. */
export type ViewConfig = {
  filter?: Filter;
  sort?: string;
  columns?: string[];
  mode?: ListMode;
  q?: string;
  widths?: Record<string, number>;
  within?: number | null;
};

export const EMPTY_FILTER: Filter = {};

export function isEmptyFilter(filter: Filter | null | undefined): boolean {
  if (!filter || Object.keys(filter).length === 0) return true;
  if ("and" in filter && Array.isArray(filter.and)) return filter.and.every(isEmptyFilter);
  if ("or" in filter && Array.isArray(filter.or)) return filter.or.every(isEmptyFilter);
  return false;
}

export function both(...filters: (Filter | null | undefined)[]): Filter {
  const parts = filters.filter((one): one is Filter => !isEmptyFilter(one));
  if (parts.length === 0) return EMPTY_FILTER;
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts };
}

function parseFilter(text: string | null): Filter | null {
  if (text === null) return null;
  try {
    const filter: unknown = JSON.parse(text);
    return isPlainObject(filter) ? (filter as Filter) : null;
  } catch {
    return null;
  }
}

function listOf(text: string | null): string[] | null {
  if (text === null) return null;
  const parts = text.split(",").filter(Boolean);
  return parts.length > 0 ? parts : null;
}

/** What holds where the address says nothing: the view's own settings, then the person's, then the object's. */
export function baseOf(spec: ObjectSpec, view: ViewConfig | null, ownColumns?: string[] | null): ListState {
  return {
    view: "",
    q: view?.q ?? "",
    filter: view?.filter ?? EMPTY_FILTER,
    sort: view?.sort || spec.list.sort || "",
    columns: view?.columns?.length
      ? view.columns
      : ownColumns?.length
        ? ownColumns
        : spec.list.columns.slice(0, 12),
    mode: view?.mode ?? "table",
    within: view?.within ?? null,
  };
}

export function readState(params: URLSearchParams, base: ListState): ListState {
  const within = Number(params.get("within"));
  const mode = params.get("mode");
  return {
    view: params.get("view") ?? base.view,
    q: params.get("q") ?? base.q,
    filter: parseFilter(params.get("filter")) ?? base.filter,
    sort: params.get("sort") ?? base.sort,
    columns: listOf(params.get("columns")) ?? base.columns,
    mode: MODES.find((one) => one === mode) ?? base.mode,
    within: params.has("within") && Number.isInteger(within) && within > 0 ? within : base.within,
  };
}

/** The same text for the same value, in whatever order the server stored its members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isPlainObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/** Only what differs from the base is written, so that addresses stay short. Foreign parameters are kept. */
export function writeState(params: URLSearchParams, state: ListState, base: ListState): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (name: string, value: string, isBase: boolean) =>
    isBase ? next.delete(name) : next.set(name, value);
  put("view", state.view, state.view === base.view);
  put("q", state.q, state.q === base.q);
  put("filter", JSON.stringify(state.filter), same(state.filter, base.filter));
  put("sort", state.sort, state.sort === base.sort);
  put("columns", state.columns.join(","), same(state.columns, base.columns));
  put("mode", state.mode, state.mode === base.mode);
  put("within", String(state.within ?? ""), state.within === base.within || state.within === null);
  return next;
}

export type SortDirection = "asc" | "desc";

export interface SortKey {
  field: string;
  direction: SortDirection;
}

export function parseSort(sort: string): SortKey[] {
  return sort
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      part.startsWith("-") ? { field: part.slice(1), direction: "desc" } : { field: part, direction: "asc" },
    );
}

export function formatSort(keys: readonly SortKey[]): string {
  return keys.map(({ field, direction }) => (direction === "desc" ? `-${field}` : field)).join(",");
}

/** A click goes up, down, off; with shift the column joins the ones already sorted by. */
export function toggleSort(sort: string, field: string, isAdded: boolean): string {
  const keys = parseSort(sort);
  const held = keys.find((key) => key.field === field);
  const next: SortKey | null = !held
    ? { field, direction: "asc" }
    : held.direction === "asc"
      ? { field, direction: "desc" }
      : null;
  if (!isAdded) return next ? formatSort([next]) : "";
  if (!held && next) return formatSort([...keys, next]);
  return formatSort(keys.flatMap((key) => (key.field === field ? (next ?? []) : key)));
}
