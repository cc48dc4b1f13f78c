import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import type { Filter } from "../metadata";
import { fetchRows, isReference, type ListQuery, type Row, recordKeys, recordsPath } from "../records";
import { type TreeShape, useTree } from "./context";
import { childrenFilter, countWithMoves, rootsFilter, type TreeNode, treeFields, withMoves } from "./model";
import { indent, TreeLine } from "./TreeLine";
import styles from "./tree.module.css";

const PAGE = 100;

interface Level {
  rows: Row[];
  next: string | null;
  /** Direct children of each row: one question for the page. */
  below: Record<number, number>;
}

async function countBelow(object: string, field: string, rows: readonly Row[], signal: AbortSignal) {
  const below: Record<number, number> = {};
  if (rows.length === 0) return below;
  const filter: Filter = { field, op: "in", value: rows.map((row) => row.id) };
  const body = { group_by: [field], measures: [{ fn: "count", as: "n" }], filter, limit: rows.length };
  const path = recordsPath(object, "aggregate");
  const answer = await call<{ rows: Record<string, unknown>[] }>("POST", path, body, { signal });
  for (const group of answer.rows) {
    const parent = group[field];
    if (isReference(parent)) below[parent.id] = Number(group.n ?? 0);
  }
  return below;
}

/** One level of the tree, page by page: its rows, and how many hang below each. */
export function useLevel({ spec, field, columns }: TreeShape, parent: number | null, sort: string) {
  const query: ListQuery = {
    filter: parent === null ? rootsFilter(spec, field) : childrenFilter(field, parent),
    sort: sort || undefined,
    fields: treeFields(spec, field, columns),
    limit: PAGE,
  };
  return useInfiniteQuery({
    queryKey: [...recordKeys.list(spec.name, query), "level"],
    queryFn: async ({ pageParam, signal }): Promise<Level> => {
      const { rows, next } = await fetchRows(spec.name, query, pageParam, signal);
      return { rows, next, below: await countBelow(spec.name, field.name, rows, signal) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

function Line({ level, text, onClick }: { level: number; text: string; onClick?: () => void }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space are the tree's
    <div
      role="treeitem"
      tabIndex={-1}
      className={styles.item}
      aria-level={level}
      aria-selected={false}
      aria-disabled={onClick ? undefined : true}
      onClick={onClick}
    >
      <div className={`${styles.line} ${onClick ? styles.more : styles.wait}`} style={indent(level)}>
        <span className={styles.lead}>
          <span className={styles.arrow} data-none />
          {text}
        </span>
      </div>
    </div>
  );
}

interface BranchProps {
  parent: number | null;
  level: number;
  path: readonly number[];
  sort: string;
}

/** The nodes below one, loaded when it is first opened. */
export function Branch({ parent, level, path, sort }: BranchProps) {
  const t = useT();
  const problemText = useProblemText();
  const tree = useTree();
  const { pending } = tree;
  const pages = useLevel(tree, parent, sort);
  if (pages.isPending) return <Line level={level} text={t("common.loading")} />;
  if (pages.isError) {
    const text = `${problemText(pages.error)} ${t("common.retry")}`;
    return <Line level={level} text={text} onClick={() => void pages.refetch()} />;
  }
  const below = Object.assign({}, ...pages.data.pages.map((page) => page.below)) as Record<number, number>;
  const held = new Map(pages.data.pages.flatMap((page) => page.rows).map((row) => [row.id, row]));
  return (
    <>
      {withMoves([...held.values()], parent, pending).map((row) => (
        <TreeLine
          key={row.id}
          row={row}
          level={level}
          path={path}
          count={countWithMoves(below[row.id] ?? 0, row.id, pending)}
        >
          <Branch parent={row.id} level={level + 1} path={[...path, row.id]} sort={sort} />
        </TreeLine>
      ))}
      {pages.hasNextPage && (
        <Line
          level={level}
          text={pages.isFetchingNextPage ? t("common.loading") : t("tree.more")}
          onClick={() => !pages.isFetching && void pages.fetchNextPage()}
        />
      )}
    </>
  );
}

/** Nodes that are all at hand already. */
export function Nodes({ nodes, level, path }: { nodes: TreeNode[]; level: number; path: readonly number[] }) {
  return nodes.map(({ row, children }) => (
    <TreeLine key={row.id} row={row} level={level} path={path} count={children.length}>
      <Nodes nodes={children} level={level + 1} path={[...path, row.id]} />
    </TreeLine>
  ));
}

const FEW = 3;

/** A small tree opens one step by itself, once; nobody wants to look at a single closed root. */
export function useFirstStep(
  level: ReturnType<typeof useLevel>,
  isWanted: boolean,
  open: (ids: number[]) => void,
) {
  const isDone = useRef(!isWanted);
  const page = level.data?.pages[0];
  useEffect(() => {
    if (!page || isDone.current) return;
    isDone.current = true;
    const parents = Object.keys(page.below).map(Number);
    if (!page.next && parents.length <= FEW) open(parents);
  }, [page, open]);
}
