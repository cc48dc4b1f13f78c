import { type FieldSpec, type Filter, fieldOf, fieldsOf, type ObjectSpec } from "../metadata";
import { isHidden, isReference, type Reference, type Row } from "../records/types";

/** How many ancestors one question can name; the server follows a path over that many references. */
export const REACH = 4;
const COLUMNS = 3;
const BULKY = new Set([
  "image",
  "attachment",
  "rich_text",
  "long_text",
  "password",
  "condition",
  "location",
  "address",
]);

/** The reference that makes this object a tree, unless this person may not see it. */
export function treeField(spec: ObjectSpec): FieldSpec | undefined {
  return spec.tree ? fieldOf(spec, spec.tree) : undefined;
}

/** The first few of the list's columns; title and parent are said by the tree itself. */
export function treeColumns(spec: ObjectSpec, names: readonly string[]): FieldSpec[] {
  const told = names.filter((name) => name !== spec.title_field && name !== spec.tree);
  return fieldsOf(spec, told)
    .filter((field) => !BULKY.has(field.kind))
    .slice(0, COLUMNS);
}

/** What is needed of a row: its columns, its parent, and what "new below" hands down (`depends_on`). */
export function treeFields(spec: ObjectSpec, field: FieldSpec, columns: readonly FieldSpec[]): string[] {
  const inherited = Object.keys(field.depends_on ?? {}).filter((name) => fieldOf(spec, name));
  return [...new Set(["id", field.name, ...columns.map((one) => one.name), ...inherited])];
}

/**
 * The top of the tree as this person sees it. A path over a reference ends where his rights end, so "the parent has no
 * id" holds both where there is no parent and where he may not see it. A parent in the recycle bin is no parent either.
 * So one question finds every kind of root, and nobody is out of reach.
 */
export function rootsFilter(spec: ObjectSpec, field: FieldSpec): Filter {
  const unseen: Filter = { field: `${field.name}.id`, op: "empty" };
  if (!fieldOf(spec, "deleted_at")) return unseen;
  return { or: [unseen, { field: `${field.name}.deleted_at`, op: "not_empty" }] };
}

export function childrenFilter(field: FieldSpec, parent: number): Filter {
  return { field: field.name, op: "eq", value: parent };
}

export function parentOf(row: Row, field: FieldSpec): Reference | null {
  const value = row[field.name];
  return isReference(value) ? value : null;
}

export function isOrphan(row: Row, field: FieldSpec): boolean {
  return isHidden(row[field.name]);
}

/** "parent", "parent.parent", …: the ancestors of a row, asked for with the row itself. */
export function pathFields(field: FieldSpec): string[] {
  return Array.from({ length: REACH }, (_, depth) =>
    Array(depth + 1)
      .fill(field.name)
      .join("."),
  );
}

export interface Path {
  /** From the top down to the parent. */
  ancestors: Reference[];
  /** There is more above than could be told. */
  isCut: boolean;
}

export function pathOf(row: Row, field: FieldSpec): Path {
  const ancestors: Reference[] = [];
  for (const name of pathFields(field)) {
    const value = row[name];
    if (isHidden(value)) return { ancestors, isCut: true };
    if (!isReference(value)) return { ancestors, isCut: false };
    ancestors.unshift(value);
  }
  return { ancestors, isCut: true };
}

export interface TreeNode {
  row: Row;
  children: TreeNode[];
}

/**
 * A tree of the rows at hand, in their order. Whose parent is not among them stands at the top; so does the first met
 * of a circle, which the server forbids but which must not make rows vanish.
 */
export function treeOf(rows: readonly Row[], field: FieldSpec): TreeNode[] {
  const nodes = new Map(rows.map((row) => [row.id, { row, children: [] as TreeNode[] }]));
  const above = (id: number) => {
    const row = nodes.get(id)?.row;
    const parent = row ? parentOf(row, field)?.id : undefined;
    return parent !== undefined && nodes.has(parent) ? parent : null;
  };
  const cut = new Set<number>();
  const known = new Set<number>();
  for (const start of nodes.keys()) {
    const walked = new Set<number>();
    let at: number | null = start;
    while (at !== null && !known.has(at) && !walked.has(at)) {
      walked.add(at);
      at = above(at);
    }
    if (at !== null && walked.has(at)) cut.add(at);
    for (const id of walked) known.add(id);
  }
  const roots: TreeNode[] = [];
  for (const [id, node] of nodes) {
    const parent = cut.has(id) ? null : above(id);
    const siblings = parent === null ? roots : nodes.get(parent)?.children;
    siblings?.push(node);
  }
  return roots;
}

export interface Move {
  row: Row;
  from: Reference | null;
  to: Reference | null;
}

/** The rows below `parent` as they will be once the moves on their way have arrived. */
export function withMoves(rows: readonly Row[], parent: number | null, moves: readonly Move[]): Row[] {
  const away = new Set(moves.map((move) => move.row.id));
  const coming = moves.filter((move) => (move.to?.id ?? null) === parent).map((move) => move.row);
  return [...rows.filter((row) => !away.has(row.id)), ...coming];
}

/** The number of direct children, the moves on their way included. */
export function countWithMoves(count: number, id: number, moves: readonly Move[]): number {
  const change = moves.reduce(
    (sum, { from, to }) => sum + (to?.id === id ? 1 : 0) - (from?.id === id ? 1 : 0),
    0,
  );
  return Math.max(0, count + change);
}

/** Nothing hangs below itself, and a move to where it is already is none. `path` leads from the top to the target's parent. */
export function mayGo(row: Row, field: FieldSpec, to: number | null, path: readonly number[]): boolean {
  if (to === null) return parentOf(row, field) !== null;
  return to !== row.id && !path.includes(row.id) && parentOf(row, field)?.id !== to;
}

/** What a new node below `row` starts with: its parent, and what the parent's picker goes by. */
export function startBelow(spec: ObjectSpec, field: FieldSpec, row: Row): Record<string, unknown> {
  const start: Record<string, unknown> = { [field.name]: { id: row.id, title: row._title } };
  for (const [theirs, ours] of Object.entries(field.depends_on ?? {})) {
    if (fieldOf(spec, ours) && isReference(row[theirs])) start[ours] = row[theirs];
  }
  return start;
}
