import { Select } from "antd";
import { useMemo, useState } from "react";
import { useT } from "@/lib/words";
import { Chart } from "@/ui/chart/Chart";
import { barOption } from "@/ui/chart/options";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { usePalette } from "@/ui/theme/theme";
import {
  amountText,
  type Head,
  type Indicator,
  type ProgressAnswer,
  percentText,
  periodLabel,
  type Standing,
  usePlanAnswer,
} from "./answer";
import styles from "./plans.module.css";

export function Bar({ rate, elapsed }: { rate: string | null; elapsed?: string | null }) {
  const wide = Math.min(100, Math.max(0, Number(rate ?? 0)));
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        style={{ width: `${wide}%` }}
        data-good={Number(rate ?? 0) >= Number(elapsed ?? 0) || undefined}
      />
      {elapsed && Number(elapsed) < 100 && <i style={{ insetInlineStart: `${elapsed}%` }} />}
    </span>
  );
}

function ByPeriod({ standing, indicator }: { standing: Standing; indicator: Indicator }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.tableBox} tabIndex={0} aria-label={t("plans.by_period")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("plans.period")}</th>
            <th scope="col" data-number>
              {t("plans.target")}
            </th>
            <th scope="col" data-number>
              {t("plans.actual")}
            </th>
            <th scope="col" data-number>
              {t("plans.difference")}
            </th>
            <th scope="col" data-number>
              {t("plans.rate")}
            </th>
          </tr>
        </thead>
        <tbody>
          {standing.periods.map((one) => (
            <tr key={one.period}>
              <th scope="row">{periodLabel(one.period)}</th>
              <td data-number>{amountText(one.target) || "—"}</td>
              <td data-number>{indicator.missing ? "—" : amountText(one.actual)}</td>
              <td data-number>{amountText(one.difference) || "—"}</td>
              <td data-number>{percentText(one.rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Trend({ standing }: { standing: Standing }) {
  const t = useT();
  const { palette, tints } = usePalette();
  const option = useMemo(
    () =>
      barOption(
        standing.periods.map((one) => ({ label: periodLabel(one.period), value: Number(one.actual ?? 0) })),
        { palette, tints },
        t("plans.actual"),
      ),
    [standing, palette, tints, t],
  );
  return <Chart option={option} height={200} label={t("plans.actual")} />;
}

/** Plan and actual of every value of one dimension, with the periods of the one that is chosen (PLAN-010). */
export function Progress({ head, indicator }: { head: Head; indicator: Indicator }) {
  const t = useT();
  const [by, setBy] = useState(head.dimensions[0]?.name ?? "");
  const [chosen, setChosen] = useState<number | null>(null);
  const answer = usePlanAnswer<ProgressAnswer>("plan_progress", { plan: head.id, by });
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={8} />;
  const { rows, totals } = answer.data;
  const of = (row: (typeof rows)[number]) => row[indicator.name] as Standing | undefined;
  const one = rows.find((row) => (row.value?.id ?? null) === chosen) ?? rows[0];
  const standing = one && of(one);
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <Select
          aria-label={t("plans.by")}
          className={styles.pick}
          value={by}
          options={head.dimensions.map((d) => ({
            value: d.name,
            label: t("plans.by_what", { what: d.label }),
          }))}
          onChange={(next) => {
            setBy(next);
            setChosen(null);
          }}
        />
        <span className={styles.faint}>{t("plans.elapsed", { n: percentText(totals.elapsed) })}</span>
      </div>
      <Card>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
        <section className={styles.tableBox} tabIndex={0} aria-label={t("plans.tab_progress")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{head.dimensions.find((d) => d.name === totals.by)?.label}</th>
                <th scope="col" data-number>
                  {t("plans.target")}
                </th>
                <th scope="col" data-number>
                  {t("plans.actual")}
                </th>
                <th scope="col">{t("plans.rate")}</th>
                <th scope="col" data-number>
                  {t("plans.difference")}
                </th>
                <th scope="col" data-number>
                  {t("plans.due_rate")}
                </th>
                <th scope="col" data-number>
                  {t("plans.last_year")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const its = of(row);
                return (
                  <tr key={row.value?.id ?? 0} data-level={row.value ? 1 : 0}>
                    <th scope="row">
                      <button
                        type="button"
                        className={styles.rowButton}
                        aria-pressed={row === one}
                        style={{ paddingInlineStart: row.value ? 14 + row.depth * 14 : 0 }}
                        onClick={() => setChosen(row.value?.id ?? null)}
                      >
                        {row.value?.title ?? t("plans.total")}
                      </button>
                    </th>
                    <td data-number>{amountText(its?.target) || "—"}</td>
                    <td data-number>{its?.actual ? amountText(its.actual) : "—"}</td>
                    <td>
                      <span className={styles.rateLine}>
                        <Bar rate={its?.rate ?? null} elapsed={totals.elapsed} />
                        <span className="gx-num">{percentText(its?.rate)}</span>
                      </span>
                    </td>
                    <td data-number>{amountText(its?.difference) || "—"}</td>
                    <td data-number>{percentText(its?.due_rate)}</td>
                    <td data-number>{its?.last ? amountText(its.last) : "—"}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      </Card>
      {standing && (
        <Card title={`${one?.value?.title ?? t("plans.total")} · ${indicator.label}`}>
          {!indicator.missing && standing.periods.length > 1 && <Trend standing={standing} />}
          <ByPeriod standing={standing} indicator={indicator} />
        </Card>
      )}
    </div>
  );
}
