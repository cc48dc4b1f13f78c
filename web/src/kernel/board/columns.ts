import { useQuery } from "@tanstack/react-query";
import { targetOf } from "../fields/reference/target";
import {
  type FieldSpec,
  type Filter,
  fieldOf,
  isOneReference,
  type ObjectSpec,
  useObjectIfKnown,
} from "../metadata";
import { fetchRows, isReference, type Row, recordKeys } from "../records";

/** One column: a value of the board's field. */
export interface BoardColumn {
  key: string;
  value: number | string;
  title: string;
  color?: string | null;
}

const MOST = 200;

export function boardField(spec: ObjectSpec): FieldSpec | undefined {
  return spec.board ? fieldOf(spec, spec.board.field) : undefined;
}

export function withinField(spec: ObjectSpec): FieldSpec | undefined {
  return spec.board?.within ? fieldOf(spec, spec.board.within) : undefined;
}

/** The targets that belong to the chosen "within": by the picker's rule, else by a field of the same name. */
export function withinFilter(
  spec: ObjectSpec,
  target: ObjectSpec | undefined,
  within: number | null,
): Filter {
  const field = boardField(spec);
  const name = spec.board?.within;
  if (!field || !name || within === null) return {};
  const theirs = Object.entries(field.depends_on ?? {}).find(([, ours]) => ours === name)?.[0];
  const path = theirs ?? (target && fieldOf(target, name) ? name : null);
  return path ? { field: path, op: "eq", value: within } : {};
}

function orderOf(target: ObjectSpec): string {
  if (fieldOf(target, "sort_no")) return "sort_no,id";
  return target.list.sort || "id";
}

function columnsOfRows(rows: readonly Row[]): BoardColumn[] {
  return rows.map((row) => ({ key: String(row.id), value: row.id, title: row._title, color: null }));
}

function columnsOfOptions(field: FieldSpec): BoardColumn[] {
  return (field.options ?? [])
    .filter((option) => !option.disabled)
    .map(({ value, label, color }) => ({ key: value, value, title: label, color }));
}

/** The columns of the board, in order; undefined while they are not known. */
export function useBoardColumns(spec: ObjectSpec, within: number | null): BoardColumn[] | undefined {
  const field = boardField(spec);
  const isReferenceField = field !== undefined && isOneReference(field.kind);
  const targetName = isReferenceField ? targetOf(field) : null;
  const target = useObjectIfKnown(targetName);
  const filter = withinFilter(spec, target, within);
  const query = { filter, sort: target ? orderOf(target) : "", fields: ["id"], limit: MOST };
  const needsWithin = Boolean(spec.board?.within);
  const rows = useQuery({
    queryKey: [...recordKeys.list(targetName ?? "", query), "board-columns"],
    queryFn: ({ signal }) => fetchRows(targetName ?? "", query, null, signal),
    enabled: target !== undefined && (!needsWithin || within !== null),
    staleTime: 60_000,
    select: (page) => columnsOfRows(page.rows),
  });
  if (!field) return [];
  return isReferenceField ? rows.data : columnsOfOptions(field);
}

/** What "within" can be; the first one stands for "not chosen yet". */
export function useWithinChoices(spec: ObjectSpec) {
  const field = withinField(spec);
  const targetName = field && isOneReference(field.kind) ? targetOf(field) : null;
  const target = useObjectIfKnown(targetName);
  const query = { sort: target ? orderOf(target) : "", fields: ["id"], limit: MOST };
  return useQuery({
    queryKey: [...recordKeys.list(targetName ?? "", query), "board-within"],
    queryFn: ({ signal }) => fetchRows(targetName ?? "", query, null, signal),
    enabled: target !== undefined,
    staleTime: 60_000,
    select: (page) => page.rows.map((row) => ({ value: row.id, label: row._title })),
  });
}

/** The key of the column a card stands in. */
export function columnKeyOf(value: unknown): string {
  if (isReference(value)) return String(value.id);
  return value === null || value === undefined ? "" : String(value);
}
