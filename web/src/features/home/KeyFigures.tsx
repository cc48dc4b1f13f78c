import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { numberOf } from "@/features/funnel/answer";
import { filteredList } from "@/features/funnel/link";
import { fieldOf, useObjectIfKnown } from "@/kernel/metadata";
import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import styles from "./home.module.css";
import { growth, newCustomers, openDeals, type Whose, wonIn } from "./questions";
import { useForecast } from "./useForecast";
import { type Totals, useTotals } from "./useTotals";

interface TileProps {
  icon: string;
  tint: string;
  label: string;
  value: ReactNode;
  title?: string;
  note?: ReactNode;
  to: string;
  isLoading?: boolean;
}

function Tile({ icon, tint, label, value, title, note, to, isLoading }: TileProps) {
  return (
    <Link to={to} className={styles.tile}>
      <span className={styles.tileIcon} data-tint={tint}>
        <Icon name={icon} size={17} />
      </span>
      <span className={styles.tileText}>
        <span className={styles.tileLabel}>{label}</span>
        {isLoading ? (
          <Skeleton.Input active size="small" className={styles.tileWait} />
        ) : (
          <span className={`${styles.tileValue} gx-num`} title={title}>
            {value}
          </span>
        )}
        <span className={styles.tileNote}>{note}</span>
      </span>
    </Link>
  );
}

function Growth({ now, before }: { now: number | null; before: number | null }) {
  const t = useT();
  const change = growth(now, before);
  if (change === null) return <>{t("home.no_compare")}</>;
  const isUp = change >= 0;
  return (
    <span className={styles.growth} data-up={isUp || undefined}>
      <Icon name={isUp ? "up" : "down"} size={10} />
      <span>{t(isUp ? "home.up" : "home.down", { n: Math.abs(change).toFixed(0) })}</span>
    </span>
  );
}

const AMOUNT = (field: string) => [
  { fn: "sum" as const, field, as: "amount" },
  { fn: "count" as const, as: "count" },
];

function sum(answer: Totals | undefined, name: string): number | null {
  return answer ? (numberOf(answer.totals[name]) ?? 0) : null;
}

function money(value: number | null) {
  return { value: compactNumber(value ?? 0, currencySign()), title: formatMoney((value ?? 0).toFixed(2)) };
}

function WonTile({ whose }: { whose: Whose }) {
  const t = useT();
  const now = useTotals("opportunity", {
    measures: AMOUNT("actual_amount"),
    filter: wonIn("this_month", whose),
  });
  const last = useTotals("opportunity", {
    measures: AMOUNT("actual_amount"),
    filter: wonIn("last_month", whose),
  });
  if (now.isError) return null;
  const amount = sum(now.data, "amount");
  return (
    <Tile
      icon="trophy"
      tint="green"
      label={t("home.won")}
      {...money(amount)}
      isLoading={now.isPending}
      note={
        <>
          <span>{t("home.deals", { n: sum(now.data, "count") ?? 0 })}</span>
          <Growth now={amount} before={sum(last.data, "amount")} />
        </>
      }
      to={filteredList("opportunity", wonIn("this_month", whose))}
    />
  );
}

function OpenTile({ whose }: { whose: Whose }) {
  const t = useT();
  const open = useTotals("opportunity", { measures: AMOUNT("expected_amount"), filter: openDeals(whose) });
  if (open.isError) return null;
  return (
    <Tile
      icon="fund"
      tint="blue"
      label={t("home.open")}
      {...money(sum(open.data, "amount"))}
      isLoading={open.isPending}
      note={t("home.deals", { n: sum(open.data, "count") ?? 0 })}
      to={filteredList("opportunity", openDeals(whose))}
    />
  );
}

function ForecastTile({ whose }: { whose: Whose }) {
  const t = useT();
  const forecast = useForecast(whose);
  if (forecast.isError) return null;
  return (
    <Tile
      icon="line-chart"
      tint="purple"
      label={t("home.forecast")}
      {...money(forecast.amount)}
      isLoading={forecast.isPending}
      note={t("home.forecast_how")}
      to="/forecast?period=this_quarter"
    />
  );
}

function CustomersTile({ whose }: { whose: Whose }) {
  const t = useT();
  const count = [{ fn: "count" as const, as: "count" }];
  const now = useTotals("customer", { measures: count, filter: newCustomers("this_month", whose) });
  const last = useTotals("customer", { measures: count, filter: newCustomers("last_month", whose) });
  if (now.isError) return null;
  const made = sum(now.data, "count");
  return (
    <Tile
      icon="team"
      tint="gold"
      label={t("home.new_customers")}
      value={made ?? 0}
      isLoading={now.isPending}
      note={<Growth now={made} before={sum(last.data, "count")} />}
      to={filteredList("customer", newCustomers("this_month", whose))}
    />
  );
}

/** The four numbers of the morning. One whose object or amount this person may not see is absent. */
export function KeyFigures({ whose }: { whose: Whose }) {
  const deals = useObjectIfKnown("opportunity");
  const customers = useObjectIfKnown("customer");
  const may = (field: string) => Boolean(deals && fieldOf(deals, field)?.measures?.includes("sum"));
  return (
    <div className={styles.tiles}>
      {may("actual_amount") && <WonTile whose={whose} />}
      {may("expected_amount") && <OpenTile whose={whose} />}
      {may("expected_amount") && <ForecastTile whose={whose} />}
      {customers && <CustomersTile whose={whose} />}
    </div>
  );
}
