import { Link } from "react-router";
import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import type { FunnelSums, StageFigure } from "./answer";
import { percentText } from "./FunnelPicture";
import styles from "./funnel.module.css";
import { LightTag } from "./LightTag";

function Money({ value }: { value: number | null }) {
  const t = useT();
  if (value === null) return <>{t("common.empty")}</>;
  return <span title={formatMoney(value.toFixed(2))}>{compactNumber(value, currencySign())}</span>;
}

/** The same figures as the picture, for reading, copying and screen readers. */
export function FunnelTable({
  stages,
  sums,
  linkOf,
}: {
  stages: StageFigure[];
  sums: FunnelSums;
  linkOf: (stage: StageFigure) => string;
}) {
  const t = useT();
  const none = t("common.empty");
  return (
    <section className={styles.tableBox} aria-label={t("funnel.table")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("funnel.stage")}</th>
            <th scope="col">{t("funnel.result")}</th>
            <th scope="col" data-number>
              {t("funnel.count")}
            </th>
            <th scope="col" data-number>
              {t("funnel.amount")}
            </th>
            <th scope="col" data-number>
              {t("funnel.quota")}
            </th>
            <th scope="col" data-number>
              {t("funnel.ratio")}
            </th>
            <th scope="col" data-number>
              {t("funnel.success_rate")}
            </th>
            <th scope="col" data-number>
              {t("funnel.weighted")}
            </th>
            <th scope="col" data-number>
              {t("funnel.conversion")}
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, index) => (
            <tr key={stage.id ?? index}>
              <th scope="row">
                <Link to={linkOf(stage)}>{stage.name}</Link>
              </th>
              <td>
                <LightTag light={stage.light} />
              </td>
              <td data-number>{stage.count}</td>
              <td data-number>
                <Money value={stage.amount} />
              </td>
              <td data-number>
                <Money value={stage.quota} />
              </td>
              <td data-number>{percentText(stage.ratio, 1) || none}</td>
              <td data-number>{percentText(stage.successRate) || none}</td>
              <td data-number>
                <Money value={stage.weighted} />
              </td>
              <td data-number>{percentText(stage.conversion) || none}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("funnel.total")}</th>
            <td />
            <td data-number>{sums.count}</td>
            <td data-number>
              <Money value={sums.amount} />
            </td>
            <td data-number>
              <Money value={sums.quota} />
            </td>
            <td data-number>{percentText(sums.ratio, 1) || none}</td>
            <td />
            <td data-number>
              <Money value={sums.weighted} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
