import { Button } from "antd";
import { useRef, useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldRead, fieldAlign } from "../fields";
import { mayEdit } from "../form/layout";
import { type FieldKind, type FieldSpec, fieldOf, type ObjectSpec, type RelatedSpec } from "../metadata";
import type { RecordData, Row } from "../records";
import { LineRow } from "./LineRow";
import styles from "./lines.module.css";

/** What needs more room than a cell is edited in the line's own form. */
const ROOMY = new Set<FieldKind>([
  "long_text",
  "rich_text",
  "attachment",
  "image",
  "location",
  "password",
  "condition",
]);

interface LineGridProps {
  spec: ObjectSpec;
  related: RelatedSpec;
  parent: RecordData;
  parentSpec: ObjectSpec;
  columns: FieldSpec[];
  rows: Row[];
  onDelete?: (row: Row) => void;
}

/** The sums that the document keeps of its lines, under their columns. */
export function LineTotals({
  columns,
  related,
  parent,
  parentSpec,
  extra = 0,
}: Pick<LineGridProps, "columns" | "related" | "parent" | "parentSpec"> & { extra?: number }) {
  const t = useT();
  const totals = related.totals ?? {};
  if (!columns.some((column) => column.name in totals)) return null;
  return (
    <tfoot>
      <tr className={styles.totals}>
        {columns.map((column, index) => {
          const sum = fieldOf(parentSpec, totals[column.name] ?? "");
          return (
            <td key={column.name} data-align={fieldAlign(column)}>
              {sum ? (
                <FieldRead spec={sum} value={parent[sum.name]} place="cell" />
              ) : (
                index === 0 && t("lines.total")
              )}
            </td>
          );
        })}
        {extra > 0 && <td colSpan={extra} />}
      </tr>
    </tfoot>
  );
}

/** New lines being typed, each under a key of its own until the server has it. */
function useFresh() {
  const counter = useRef(0);
  const [fresh, setFresh] = useState<number[]>([]);
  const add = () => {
    counter.current += 1;
    setFresh((now) => [...now, counter.current]);
  };
  const end = (key: number, more: boolean) => {
    setFresh((now) => now.filter((one) => one !== key));
    if (more) add();
  };
  return { fresh, add, end };
}

/** The lines of a document, typed where they stand: Tab goes through the cells, leaving a line saves it, Enter begins the next. */
export function LineGrid(props: LineGridProps) {
  const { spec, related, parent, parentSpec, columns, rows, onDelete } = props;
  const t = useT();
  const frame = useRef<HTMLTableElement>(null);
  const { fresh, add, end } = useFresh();
  const fields = columns.filter((field) => mayEdit(field, false) && !ROOMY.has(field.kind));
  const newFields = columns.filter((field) => mayEdit(field, true) && !ROOMY.has(field.kind));
  // With all that the document says: pickers of the line may narrow by it (`delivery.order`).
  const given = { [related.field]: { ...parent, title: parent._title } };
  const below = (number: number, column: string) => {
    const next = frame.current?.querySelector<HTMLElement>(
      `[data-column="${column}"] [data-line="${number + 1}"]`,
    );
    next?.focus();
  };
  const shared = { spec, columns, given, onNext: below };
  const isEmpty = rows.length === 0 && fresh.length === 0;
  return (
    <>
      {!isEmpty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
        <section className={styles.scroll} tabIndex={0} aria-label={related.label}>
          <table ref={frame} className={styles.table}>
            <thead>
              <tr>
                {columns.map((field) => (
                  <th
                    key={field.name}
                    scope="col"
                    data-align={fieldAlign(field)}
                    title={field.help || undefined}
                  >
                    {field.label}
                    {field.required && (
                      <span className={styles.required} aria-hidden="true">
                        *
                      </span>
                    )}
                  </th>
                ))}
                <th scope="col">
                  <span className="gx-hide">{t("common.actions")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <LineRow
                  key={row.id}
                  {...shared}
                  fields={fields}
                  row={row}
                  number={index + 1}
                  onDelete={onDelete}
                  onEnd={() => {}}
                />
              ))}
              {fresh.map((key, index) => (
                <LineRow
                  key={`new-${key}`}
                  {...shared}
                  fields={newFields}
                  row={null}
                  number={rows.length + index + 1}
                  onEnd={(more) => end(key, more)}
                />
              ))}
            </tbody>
            <LineTotals
              columns={columns}
              related={related}
              parent={parent}
              parentSpec={parentSpec}
              extra={1}
            />
          </table>
        </section>
      )}
      {spec.rights.create && (
        <Button type="dashed" block className={styles.add} icon={<Icon name="plus" />} onClick={add}>
          {t("lines.add", { what: related.label })}
        </Button>
      )}
      {!isEmpty && <p className={styles.hint}>{t("lines.hint")}</p>}
    </>
  );
}
