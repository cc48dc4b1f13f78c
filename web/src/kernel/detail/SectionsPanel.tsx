import { formatDate } from "@/lib/dates";
import { formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "./panel.module.css";

interface Column {
  name: string;
  label: string;
  kind: string;
  group?: string;
}

interface Entry {
  color: string;
  status: string;
  [name: string]: string | null;
}

/** One section: its figures, the last entries behind them, or in `note` why there are none. */
export interface SectionRow {
  title: string;
  note: string;
  list: Entry[];
  [figure: string]: unknown;
}

export function Note({ text }: { text: string }) {
  return (
    <p className={styles.note}>
      <Icon name="info-circle" size={14} />
      <span>{text}</span>
    </p>
  );
}

function Cell({ column, entry }: { column: Column; entry: Entry }) {
  const value = entry[column.name];
  if (column.name === "kind") return <OptionTag color={entry.color}>{value}</OptionTag>;
  if (column.name === "status") return value ? <OptionTag color="red">{value}</OptionTag> : null;
  if (!value) return <span className={styles.none}>—</span>;
  if (column.kind === "money") return formatMoney(value);
  return column.kind === "date" ? formatDate(value) : value;
}

function List({ columns, entries, label }: { columns: Column[]; entries: Entry[]; label: string }) {
  const t = useT();
  if (entries.length === 0) return <p className={styles.none}>{t("detail.sections_none")}</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.entries} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" data-kind={column.kind}>
                {column.name === "status" ? "" : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.kind} ${entry.number}`} data-void={entry.status ? true : undefined}>
              {columns.map((column) => (
                <td
                  key={column.name}
                  data-kind={column.kind}
                  data-label={column.label}
                  className={column.kind === "text" ? undefined : "gx-num"}
                >
                  <Cell column={column} entry={entry} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ columns, row }: { columns: Column[]; row: SectionRow }) {
  const shown = columns.filter((column) => row[column.name] !== undefined);
  const groups = [...new Set(shown.map((column) => column.group ?? ""))];
  return groups.map((group) => (
    <div key={group} className={styles.figureGroup}>
      <h4>{group}</h4>
      <dl className={styles.figures}>
        {shown
          .filter((column) => (column.group ?? "") === group)
          .map((column) => (
            <div key={column.name} className={styles.figure}>
              <dt>{column.label}</dt>
              <dd className="gx-num">{formatMoney(String(row[column.name]))}</dd>
            </div>
          ))}
      </dl>
    </div>
  ));
}

interface PanelProps {
  columns: Column[];
  rows: SectionRow[];
  list: Column[];
  note?: string;
}

/** Figures by sections, each with the last entries behind it: what business systems know of a customer (CUS-019, CUS-020). */
export function SectionsPanel({ columns, rows, list, note }: PanelProps) {
  const t = useT();
  return (
    <>
      {note && <Note text={note} />}
      {rows.length === 0 && !note && <Blank compact icon="cluster" title={t("detail.panel_none")} />}
      {rows.map((row) => (
        <section key={row.title} className={styles.group} aria-label={row.title}>
          <h3>{row.title}</h3>
          {row.note ? (
            <Note text={row.note} />
          ) : (
            <>
              <Figures columns={columns} row={row} />
              <h4 className={styles.listTitle}>{t("detail.sections_last")}</h4>
              <List columns={list} entries={row.list} label={t("detail.sections_of", { title: row.title })} />
            </>
          )}
        </section>
      ))}
    </>
  );
}
