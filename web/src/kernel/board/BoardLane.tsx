import { useDroppable } from "@dnd-kit/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useMemo } from "react";
import { compactNumber, currencySign, formatMoney, groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { tintName } from "@/ui/theme/palette";
import { both } from "../list/state";
import { type Filter, fieldOf, type ObjectSpec, shownKind } from "../metadata";
import { fetchRows, type ListQuery, type Row, recordKeys } from "../records";
import { BoardCard } from "./BoardCard";
import styles from "./board.module.css";
import type { BoardColumn } from "./columns";
import type { Figure } from "./figures";
import type { Pending } from "./useMoves";

export const PAGE = 20;

interface BoardLaneProps {
  spec: ObjectSpec;
  column: BoardColumn;
  columns: readonly BoardColumn[];
  filter: Filter;
  q: string;
  sort: string;
  fields: string[];
  figure: Figure | undefined;
  pending: readonly Pending[];
  onMove: (row: Row, from: BoardColumn, to: BoardColumn) => void;
  onOpen: (row: Row, isNewTab: boolean) => void;
  /** The cards in sight, for "previous" and "next" on a record. */
  onRows: (key: string, rows: Row[]) => void;
}

function useLaneRows({ spec, column, filter, q, sort, fields, pending }: BoardLaneProps) {
  const query: ListQuery = {
    filter: both(filter, { field: spec.board?.field ?? "", op: "eq", value: column.value }),
    q: q || undefined,
    sort: sort || undefined,
    fields: ["id", ...fields],
    limit: PAGE,
  };
  const pages = useInfiniteQuery({
    queryKey: [...recordKeys.list(spec.name, query), "lane"],
    queryFn: ({ pageParam, signal }) => fetchRows(spec.name, query, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const rows = useMemo(() => {
    const held = pages.data?.pages.flatMap((page) => page.rows) ?? [];
    const away = new Set(pending.map((move) => move.id));
    const coming = pending.filter((move) => move.to === column.key).map((move) => move.row);
    return [...coming, ...held.filter((row) => !away.has(row.id))];
  }, [pages.data, pending, column.key]);
  return { pages, rows };
}

function LaneHead({ spec, column, figure }: Pick<BoardLaneProps, "spec" | "column" | "figure">) {
  const sumField = spec.board?.sum ? fieldOf(spec, spec.board.sum) : undefined;
  const isMoney = sumField && shownKind(sumField) === "money";
  const unit = isMoney ? sumField.unit || currencySign() : "";
  return (
    <header className={styles.laneHead} data-tint={tintName(column.color ?? "teal")}>
      <h2 title={column.title}>{column.title}</h2>
      <span className={styles.laneCount}>{groupThousands(String(figure?.count ?? 0))}</span>
      {sumField && (
        <span
          className={`gx-num ${styles.laneSum}`}
          title={`${sumField.label} ${isMoney ? formatMoney(figure?.sum ?? "0", unit) : ""}`}
        >
          {compactNumber(figure?.sum ?? "0", unit)}
        </span>
      )}
    </header>
  );
}

/** One value of the field, its figures, and its cards page by page. */
export function BoardLane(props: BoardLaneProps) {
  const t = useT();
  const { spec, column, figure, onRows } = props;
  const { pages, rows } = useLaneRows(props);
  const { setNodeRef, isOver } = useDroppable({ id: `lane:${column.key}`, data: { column } });
  const moving = new Set(props.pending.map((move) => move.id));
  useEffect(() => onRows(column.key, rows), [onRows, column.key, rows]);
  const left = Math.max(0, (figure?.count ?? 0) - rows.length);
  return (
    <section
      ref={setNodeRef}
      className={styles.lane}
      data-over={isOver || undefined}
      aria-label={t("board.column_label", { title: column.title, n: figure?.count ?? 0 })}
    >
      <LaneHead spec={spec} column={column} figure={figure} />
      <ul className={styles.cards} tabIndex={rows.length > 0 ? 0 : -1} aria-label={column.title}>
        {pages.isPending && (
          <li>
            <Waiting rows={3} />
          </li>
        )}
        {pages.isError && (
          <li>
            <Failure compact error={pages.error} onRetry={() => void pages.refetch()} />
          </li>
        )}
        {pages.isSuccess && rows.length === 0 && (
          <li className={styles.none}>{t("board.none", { what: spec.label })}</li>
        )}
        {rows.map((row) => (
          <BoardCard
            key={row.id}
            spec={spec}
            row={row}
            column={column}
            columns={props.columns}
            mayMove={spec.rights.edit === true}
            isMoving={moving.has(row.id)}
            onMove={(card, to) => props.onMove(card, column, to)}
            onOpen={props.onOpen}
          />
        ))}
        {pages.hasNextPage && (
          <li>
            <Button
              block
              size="small"
              type="text"
              loading={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t("board.more", { n: groupThousands(String(Math.min(PAGE, left || PAGE))) })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
