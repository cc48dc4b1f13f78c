import { Checkbox } from "antd";
import { type RefObject, useMemo } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { FieldRead, isBlank } from "../fields";
import { type FieldSpec, type ObjectSpec, shownKind } from "../metadata";
import { type Row, recordPath } from "../records";
import styles from "./cards.module.css";
import type { ListRows } from "./useListRows";
import type { Selection } from "./useSelection";

interface RecordCardsProps {
  spec: ObjectSpec;
  columns: FieldSpec[];
  list: ListRows;
  selection: Selection | null;
  onOpen: (row: Row, isNewTab: boolean) => void;
  scroller: RefObject<HTMLDivElement | null>;
}

const LINES = 5;
const NEAR = 900;

function isTag(field: FieldSpec): boolean {
  const kind = shownKind(field);
  return kind === "choice" || kind === "boolean";
}

function CardOf({
  spec,
  columns,
  row,
  selection,
  onOpen,
}: Omit<RecordCardsProps, "list" | "scroller"> & { row: Row }) {
  const t = useT();
  const filled = columns.filter((field) => field.name !== spec.title_field && !isBlank(row[field.name]));
  const tags = filled.filter((field) => shownKind(field) === "choice").slice(0, 2);
  const lines = filled.filter((field) => !isTag(field)).slice(0, LINES);
  return (
    <li className={styles.card} data-selected={selection?.ids.has(row.id) || undefined}>
      <header className={styles.head}>
        {selection && (
          <Checkbox
            checked={selection.isAll || selection.ids.has(row.id)}
            aria-label={t("list.select_row", { title: row._title })}
            onChange={() => selection.toggle(row.id, false)}
          />
        )}
        <Link
          className={styles.title}
          to={recordPath(spec.name, row.id)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            onOpen(row, false);
          }}
        >
          {row._title || `#${row.id}`}
        </Link>
        {tags.map((field) => (
          <FieldRead key={field.name} spec={field} value={row[field.name]} place="cell" />
        ))}
      </header>
      <dl className={styles.lines}>
        {lines.map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              <FieldRead spec={field} value={row[field.name]} place="cell" />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** The same rows where a table would not fit. */
export function RecordCards({ list, scroller, ...props }: RecordCardsProps) {
  const near = useMemo(
    () => (element: HTMLElement) => {
      if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR) list.loadMore();
    },
    [list],
  );
  return (
    <div ref={scroller} className={styles.frame} onScroll={(event) => near(event.currentTarget)}>
      <ul className={styles.cards} data-stale={list.isStale || undefined} aria-label={props.spec.label}>
        {list.rows.map((row) => (
          <CardOf key={row.id} row={row} {...props} />
        ))}
      </ul>
    </div>
  );
}
