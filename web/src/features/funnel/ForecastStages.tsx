import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { percentText } from "./FunnelPicture";
import type { ForecastGroup } from "./forecast";
import styles from "./funnel.module.css";

/** Stages ranked by what they bring, with their success rate (FUN-010). */
export function ForecastStages({ stages }: { stages: ForecastGroup[] }) {
  const t = useT();
  const most = Math.max(1, ...stages.map((stage) => stage.weighted));
  return (
    <ol className={styles.ranking}>
      {stages.map((stage) => (
        <li key={stage.key}>
          <div className={styles.rankHead}>
            <span>{stage.label}</span>
            <span className={styles.faint}>
              {t("funnel.deals", { n: stage.count })} ·{" "}
              {t("funnel.success_rate_of", { rate: percentText(stage.rate) })}
            </span>
            <strong className="gx-num" title={formatMoney(stage.weighted.toFixed(2))}>
              {compactNumber(stage.weighted, currencySign())}
            </strong>
          </div>
          <div className={styles.rankTrack} aria-hidden="true">
            <span style={{ width: `${(stage.weighted / most) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  );
}
