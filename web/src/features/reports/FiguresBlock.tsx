import { Link } from "react-router";
import { recordPath } from "@/kernel/records";
import { currencySign, groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import type { Figures } from "./api";
import styles from "./reports.module.css";

function amount(value: string): string {
  return `${currencySign()}${groupThousands(value.replace(/\.00$/, ""))}`;
}

/** What the program found for a section: how many, their sum, the first of them. */
export function FiguresBlock({ figures, label }: { figures: Figures | null; label: string }) {
  const t = useT();
  if (!figures) return <p className={styles.none}>{t("reports.closed")}</p>;
  if (figures.count === 0) return <p className={styles.none}>{t("reports.nothing")}</p>;
  return (
    <>
      <p className={styles.figures}>
        <span className="gx-num">{t("reports.count", { n: figures.count })}</span>
        {figures.sum !== null && (
          <span className="gx-num">
            {figures.sum_label} <b>{amount(figures.sum)}</b>
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
      <section className={styles.scroll} tabIndex={0} aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              {figures.columns.map((column) => (
                <th key={column.label} scope="col" data-number={column.number || undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.rows.map((row) => (
              <tr key={row.id}>
                {figures.columns.map((column, index) => {
                  const text = row.cells[index] ?? "";
                  const shown = column.number && text ? amount(text) : text;
                  return (
                    <td key={column.label} data-number={column.number || undefined}>
                      {index === 0 ? (
                        <Link to={recordPath(figures.object, row.id)}>{shown || "—"}</Link>
                      ) : (
                        shown
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {figures.count > figures.rows.length && (
        <p className={styles.none}>{t("reports.more", { n: figures.count - figures.rows.length })}</p>
      )}
    </>
  );
}
