import { Link } from "react-router";
import { recordPath } from "@/kernel/records/paths";
import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { percentText } from "./FunnelPicture";
import type { Forecast, ForecastDeal } from "./forecast";
import styles from "./funnel.module.css";
import { filteredList } from "./link";

const SHOWN = 100;

function DealRow({ deal, total }: { deal: ForecastDeal; total: number }) {
  const share = total > 0 ? (deal.weighted / total) * 100 : 0;
  return (
    <tr>
      <th scope="row" className={styles.dealName}>
        <Link to={recordPath("opportunity", deal.id)}>{deal.name}</Link>
        <span className={styles.faint}>{deal.customer}</span>
      </th>
      <td>{deal.stage}</td>
      <td>{deal.owner}</td>
      <td className="gx-num">{deal.date}</td>
      <td data-number title={formatMoney(deal.expected.toFixed(2))}>
        {compactNumber(deal.expected, currencySign())}
      </td>
      <td data-number>{percentText(deal.rate)}</td>
      <td data-number title={formatMoney(deal.weighted.toFixed(2))}>
        <strong>{compactNumber(deal.weighted, currencySign())}</strong>
      </td>
      <td data-number>{percentText(share, 1)}</td>
    </tr>
  );
}

/** The opportunities behind the forecast, the heaviest first. */
export function ForecastDeals({ forecast }: { forecast: Forecast }) {
  const t = useT();
  const heads = [
    ["forecast.deal", false],
    ["funnel.stage", false],
    ["forecast.owner", false],
    ["forecast.expected_date", false],
    ["forecast.expected_amount", true],
    ["forecast.rate", true],
    ["forecast.weighted", true],
    ["forecast.share", true],
  ] as const;
  const shown = forecast.deals.slice(0, SHOWN);
  return (
    <Card
      title={t("forecast.list")}
      extra={
        <>
          <span className={styles.faint}>
            {forecast.count > shown.length
              ? t("forecast.shown_first", { n: shown.length, all: forecast.count })
              : t("forecast.list_hint")}
          </span>
          <Link to={filteredList("opportunity", forecast.filter, { sort: "-expected_amount" })}>
            {t("forecast.all_deals")}
          </Link>
        </>
      }
    >
      <section className={styles.tableBox} aria-label={t("forecast.list")}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map(([head, isNumber]) => (
                <th key={head} scope="col" data-number={isNumber || undefined}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((deal) => (
              <DealRow key={deal.id} deal={deal} total={forecast.total} />
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
