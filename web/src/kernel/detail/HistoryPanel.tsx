import { useMemo } from "react";
import { parseMoment } from "@/lib/dates";
import { formatDecimal, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { Chart } from "@/ui/chart/Chart";
import { barOption, type ChartOption } from "@/ui/chart/options";
import { Blank } from "@/ui/states";
import { usePalette } from "@/ui/theme/theme";
import styles from "./panel.module.css";

/** One moment of a series: what the value was, where that stood, and the level in words. */
export interface HistoryRow {
  series: { id: number; title: string };
  kind: string;
  at: string;
  value: string;
  place: number | null;
  text: string;
  move: string | null;
}

const SHOWN = 24;

function said(row: HistoryRow): string {
  return row.kind === "money" ? formatMoney(row.value) : formatDecimal(row.value, 2).replace(/\.00$/, "");
}

/** The moments at which the level became another. */
function changes(rows: HistoryRow[]): HistoryRow[] {
  return rows.filter((row, index) => row.text !== rows[index - 1]?.text);
}

/** Without a figure on each bar: on a phone they would run into each other. */
function plain(option: ChartOption): ChartOption {
  return {
    ...option,
    series: option.series.map((one) => ({ ...one, label: { ...one.label, show: false } })),
  };
}

function Series({ rows }: { rows: HistoryRow[] }) {
  const t = useT();
  const { palette, tints } = usePalette();
  const last = rows.at(-1);
  const option = useMemo(() => {
    const bars = rows.map((row) => ({
      label: parseMoment(row.at)?.format("YYYY-MM") ?? "",
      value: Number(row.value),
      faded: row.text === "",
    }));
    return plain(barOption(bars, { palette, tints }, rows[0]?.series.title ?? ""));
  }, [rows, palette, tints]);
  if (!last) return null;
  return (
    <section className={styles.group} aria-label={last.series.title}>
      <h3>{last.series.title}</h3>
      <dl className={styles.figures}>
        <div className={styles.figure}>
          <dt>{t("pyramid.now")}</dt>
          <dd>{last.text || t("pyramid.left")}</dd>
        </div>
        <div className={styles.figure}>
          <dt>{t("pyramid.head_value")}</dt>
          <dd className="gx-num">{said(last)}</dd>
        </div>
        <div className={styles.figure}>
          <dt>{t("pyramid.head_place")}</dt>
          <dd className="gx-num">{last.place ? t("pyramid.place", { n: last.place }) : "—"}</dd>
        </div>
      </dl>
      <Chart option={option} height={200} label={last.series.title} />
      <ol className={styles.levels}>
        {changes(rows).map((row) => (
          <li key={row.at}>
            <span className="gx-num">{parseMoment(row.at)?.format("YYYY-MM")}</span>
            {row.text || t("pyramid.left")}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How a record stood from computation to computation, series by series (PYR-013). */
export function HistoryPanel({ rows }: { rows: HistoryRow[] }) {
  const t = useT();
  const ids = [...new Set(rows.map((row) => row.series.id))];
  if (rows.length === 0)
    return <Blank compact icon="crown" title={t("pyramid.no_values")} hint={t("pyramid.no_values_hint")} />;
  return (
    <>
      {ids.map((id) => (
        <Series key={id} rows={rows.filter((row) => row.series.id === id).slice(-SHOWN)} />
      ))}
    </>
  );
}
