import { useQuery } from "@tanstack/react-query";
import { type FieldSpec, type Filter, fieldOf, type ObjectSpec } from "../../metadata";
import { fetchRows, isReference, type Row, recordKeys } from "../../records";

const PAGE = 200;
const PAGES = 5;

/** All nodes of a tree; null when there are too many to unfold. */
async function fetchTree(
  object: ObjectSpec,
  parent: FieldSpec,
  filter: Filter | undefined,
  signal: AbortSignal,
): Promise<Row[] | null> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  const query = { filter, fields: ["id", parent.name], limit: PAGE, sort: object.list.sort ?? undefined };
  for (let page = 0; page < PAGES; page += 1) {
    const found = await fetchRows(object.name, query, cursor, signal);
    rows.push(...found.rows);
    if (!found.next) return rows;
    cursor = found.next;
  }
  return null;
}

export interface Node {
  value: number;
  title: string;
  children: Node[];
}

/** Whose parent is not among the rows stands at the top; whoever hangs below himself does too. */
export function nest(rows: readonly Row[], parent: string): Node[] {
  const nodes = new Map<number, Node>(
    rows.map((row) => [row.id, { value: row.id, title: row._title, children: [] }]),
  );
  const above = new Map(
    rows.map((row) => {
      const value = row[parent];
      return [row.id, isReference(value) && nodes.has(value.id) ? value.id : null] as const;
    }),
  );
  const isCircle = (id: number) => {
    const seen = new Set([id]);
    let at = above.get(id) ?? null;
    while (at !== null) {
      if (seen.has(at)) return true;
      seen.add(at);
      at = above.get(at) ?? null;
    }
    return false;
  };
  const roots: Node[] = [];
  for (const [id, node] of nodes) {
    const over = above.get(id) ?? null;
    if (over === null || isCircle(id)) roots.push(node);
    else nodes.get(over)?.children.push(node);
  }
  return roots;
}

/** The tree that a picker unfolds; `null` means: too large, search instead. */
export function useTreeRows(object: ObjectSpec, filter: Filter | undefined, enabled: boolean) {
  const parent = object.tree ? fieldOf(object, object.tree) : undefined;
  const { data, isPending } = useQuery({
    queryKey: [...recordKeys.list(object.name, { filter }), "whole tree"],
    queryFn: ({ signal }) => (parent ? fetchTree(object, parent, filter, signal) : null),
    enabled,
  });
  const nodes = data ? (parent ? nest(data, parent.name) : null) : data;
  return { nodes, isLoading: enabled && isPending };
}
