import { Button } from "antd";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Blank, Failure, Waiting } from "@/ui/states";
import { fieldText } from "../fields";
import { useOpenRecord } from "../list/ListView";
import { useListRows } from "../list/useListRows";
import type { Filter } from "../metadata";
import { type Row, recordPath } from "../records";
import type { TreeShape } from "./context";
import { isOrphan, pathFields, pathOf } from "./model";
import styles from "./tree.module.css";

interface TreeHitsProps extends TreeShape {
  filter: Filter;
  q: string;
  sort: string;
  onClear?: () => void;
}

function PathText({ row, field }: { row: Row } & Pick<TreeShape, "field">) {
  const t = useT();
  const { ancestors, isCut } = pathOf(row, field);
  if (isOrphan(row, field)) return <span className={styles.way}>{t("tree.orphan")}</span>;
  if (ancestors.length === 0) return <span className={styles.way}>{t("tree.top")}</span>;
  const names = ancestors.map((one) => one.title).join(" / ");
  return <span className={styles.way}>{isCut ? `… / ${names}` : names}</span>;
}

/** What was searched for, each with the way to it; the path comes along with the row, not by further questions. */
export function TreeHits({ spec, field, columns, filter, q, sort, onClear }: TreeHitsProps) {
  const t = useT();
  const fields = [...columns.map((one) => one.name), ...pathFields(field)];
  const list = useListRows(spec.name, { filter, q, sort, fields });
  const open = useOpenRecord(spec.name, list.rows);
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.isFirst) return <Waiting rows={8} />;
  if (list.rows.length === 0) {
    return (
      <Blank
        icon="search"
        title={t("list.no_hits", { what: spec.label })}
        hint={onClear && t("list.no_hits_hint")}
        action={onClear && <Button onClick={onClear}>{t("list.clear_all")}</Button>}
      />
    );
  }
  return (
    <div className={styles.scroll}>
      <ul className={styles.hits} aria-label={t("tree.hits")} data-stale={list.isStale || undefined}>
        {list.rows.map((row) => {
          const facts = columns.map((one) => fieldText(one, row[one.name])).filter(Boolean);
          return (
            <li key={row.id}>
              <PathText row={row} field={field} />
              <Link
                className={styles.title}
                to={recordPath(spec.name, row.id)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  open(row, false);
                }}
              >
                {row._title}
              </Link>
              {facts.length > 0 && <span className={styles.facts}>{facts.join(" · ")}</span>}
            </li>
          );
        })}
      </ul>
      {list.hasMore && (
        <Button type="text" block loading={list.isLoadingMore} onClick={list.loadMore}>
          {t("common.load_more")}
        </Button>
      )}
    </div>
  );
}
