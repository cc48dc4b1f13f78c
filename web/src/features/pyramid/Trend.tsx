import { useMemo } from "react";
import { parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Chart } from "@/ui/chart/Chart";
import { stackedOption } from "@/ui/chart/stacked";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { usePalette } from "@/ui/theme/theme";
import { type Past, short, usePyramid } from "./answer";
import { MovesLine } from "./PyramidPicture";
import styles from "./pyramid.module.css";
import { toneOf } from "./shape";

type PastRow = Past["rows"][number];

const LIGHT = ["#c8921c", "#0b5f53", "#2a8a7a", "#74b3a7", "#a9cfc6"];
const DARK = ["#d9ab45", "#1f8573", "#35a28f", "#6fb8ab", "#9fc9c0"];

function monthOf(at: string): string {
  return parseMoment(at)?.format("YYYY-MM-DD") ?? "";
}

function Drawn({ rows, what }: { rows: PastRow[]; what: "customers" | "value" }) {
  const t = useT();
  const { palette, tints, isDark } = usePalette();
  const colors = isDark ? DARK : LIGHT;
  const layers = rows.at(-1)?.layers ?? [];
  const option = useMemo(
    () =>
      stackedOption(
        rows.map((row) => monthOf(row.at)),
        layers.map((layer, index) => ({
          name: layer.name,
          color: colors[toneOf(index, layers.length)] ?? palette.primary,
          values: rows.map((row) => Number(row.layers.find((one) => one.no === layer.no)?.[what] ?? 0)),
        })),
        { palette, tints },
      ),
    [rows, layers, colors, palette, tints, what],
  );
  return (
    <>
      <Chart option={option} height={260} label={t(`pyramid.trend_${what}`)} />
      <ul className={styles.legend}>
        {layers.map((layer, index) => (
          <li key={layer.no}>
            <span style={{ background: colors[toneOf(index, layers.length)] }} aria-hidden="true" />
            {layer.name}
          </li>
        ))}
      </ul>
    </>
  );
}

function PastTable({ past }: { past: Past }) {
  const t = useT();
  const layers = past.rows.at(-1)?.layers ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.tableBox} tabIndex={0} aria-label={t("pyramid.trend_table")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("pyramid.head_at")}</th>
            <th scope="col" data-number>
              {t("pyramid.head_customers")}
            </th>
            <th scope="col" data-number>
              {t("pyramid.head_value")}
            </th>
            {layers.map((layer) => (
              <th key={layer.no} scope="col" data-number>
                {layer.name}
              </th>
            ))}
            <th scope="col">{t("pyramid.head_change")}</th>
          </tr>
        </thead>
        <tbody>
          {[...past.rows].reverse().map((row) => (
            <tr key={row.at}>
              <th scope="row" className="gx-num">
                {monthOf(row.at)}
              </th>
              <td data-number>{row.customers}</td>
              <td data-number>{short(row.value, past.totals.model.unit)}</td>
              {layers.map((layer) => (
                <td key={layer.no} data-number>
                  {row.layers.find((one) => one.no === layer.no)?.customers ?? ""}
                </td>
              ))}
              <td>
                <Changes row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Changes({ row }: { row: PastRow }) {
  const sum = { up: 0, down: 0, new: 0, gone: 0 };
  for (const layer of row.layers)
    for (const name of ["up", "down", "new", "gone"] as const) sum[name] += layer[name];
  return <MovesLine moves={sum} />;
}

/** How the layers developed, computation by computation (PYR-013). */
export function Trend({ model }: { model: number }) {
  const t = useT();
  const past = usePyramid<Past>("pyramid_history", model);
  if (past.isError) return <Failure error={past.error} onRetry={() => void past.refetch()} />;
  if (!past.data) return <Waiting rows={8} />;
  if (past.data.rows.length === 0)
    return (
      <Card>
        <Blank icon="line-chart" title={t("pyramid.no_history")} hint={t("pyramid.no_history_hint")} />
      </Card>
    );
  return (
    <>
      <div className={styles.halves}>
        <Card title={t("pyramid.trend_value")}>
          <Drawn rows={past.data.rows} what="value" />
        </Card>
        <Card title={t("pyramid.trend_customers")}>
          <Drawn rows={past.data.rows} what="customers" />
        </Card>
      </div>
      <Card title={t("pyramid.trend_table")}>
        <PastTable past={past.data} />
      </Card>
    </>
  );
}
