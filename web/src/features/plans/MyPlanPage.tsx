import { Button } from "antd";
import { Link, useSearchParams } from "react-router";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { amountText, type MineAnswer, type MineRow, percentText, periodLabel, usePlanAnswer } from "./answer";
import { Bar } from "./Progress";
import styles from "./plans.module.css";

function Mine({ row, elapsed }: { row: MineRow; elapsed: string | null }) {
  const t = useT();
  const title = row.opens ? <Link to={`/plans/${row.plan.id}`}>{row.plan.title}</Link> : row.plan.title;
  const figures: [string, string][] = [
    [t("plans.target"), amountText(row.target)],
    [t("plans.actual"), row.indicator.missing ? "—" : amountText(row.actual)],
    [t("plans.difference"), amountText(row.difference) || "—"],
    [t("plans.due_rate"), percentText(row.due_rate)],
    [t("plans.last_year"), row.last ? amountText(row.last) : "—"],
  ];
  return (
    <Card title={title} extra={<span className={styles.faint}>{row.status}</span>}>
      <div className={styles.mine}>
        <div className={styles.mineHead}>
          <strong>{row.indicator.label}</strong>
          <span className={styles.mineRate}>{percentText(row.rate)}</span>
        </div>
        <Bar rate={row.rate} elapsed={elapsed} />
        {row.indicator.missing && (
          <p className={styles.faint}>
            {t("plans.missing", { what: row.indicator.label, system: row.indicator.missing })}
          </p>
        )}
        <dl className={styles.facts}>
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="gx-num">{value}</dd>
            </div>
          ))}
        </dl>
        {row.periods.length > 1 && (
          <ul className={styles.months}>
            {row.periods.map((one) => (
              <li
                key={one.period}
                title={`${amountText(one.actual) || "—"} / ${amountText(one.target) || "—"}`}
              >
                <span>{periodLabel(one.period)}</span>
                <Bar rate={one.rate} />
                <span className="gx-num">{percentText(one.rate)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

/** /my-plan: where somebody stands himself (PLAN-009). */
export function Component() {
  const t = useT();
  const { today } = useMe();
  const [query, setQuery] = useSearchParams();
  const year = Number(query.get("year")) || Number(today.slice(0, 4));
  const answer = usePlanAnswer<MineAnswer>("my_plan", { year });
  const go = (to: number) => setQuery({ year: String(to) }, { replace: true });
  const rows = answer.data?.totals.year === year ? answer.data.rows : undefined;
  const elapsed = answer.data?.totals.elapsed ?? null;
  return (
    <Page
      title={t("plans.mine")}
      aside={<span className={styles.faint}>{t("plans.year_of", { n: year })}</span>}
      actions={
        <>
          <Button
            icon={<Icon name="left" />}
            aria-label={t("plans.year_before")}
            onClick={() => go(year - 1)}
          />
          <Button
            icon={<Icon name="right" />}
            aria-label={t("plans.year_after")}
            onClick={() => go(year + 1)}
          />
        </>
      }
    >
      {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
      {!answer.isError && !rows && <Waiting rows={6} />}
      {rows?.length === 0 && (
        <Card>
          <Blank icon="trophy" title={t("plans.mine_none")} hint={t("plans.mine_none_hint")} />
        </Card>
      )}
      {rows && rows.length > 0 && elapsed && (
        <p className={styles.faint}>{t("plans.elapsed", { n: percentText(elapsed) })}</p>
      )}
      <div className={styles.mineGrid}>
        {rows?.map((row) => (
          <Mine key={`${row.plan.id}-${row.indicator.name}`} row={row} elapsed={elapsed} />
        ))}
      </div>
    </Page>
  );
}
