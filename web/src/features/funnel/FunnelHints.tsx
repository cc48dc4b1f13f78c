import { Link } from "react-router";
import { compactNumber, currencySign } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { type StageFigure, shortage } from "./answer";
import { percentText } from "./FunnelPicture";
import styles from "./funnel.module.css";
import { LightTag } from "./LightTag";

function Hint({ stage, to }: { stage: StageFigure; to: string }) {
  const t = useT();
  const short = shortage(stage);
  return (
    <li className={styles.hint} data-light={stage.light}>
      <div className={styles.hintHead}>
        <Link to={to}>{stage.name}</Link>
        <span className="gx-num">{percentText(stage.ratio)}</span>
        <LightTag light={stage.light} />
      </div>
      {short && (
        <p>
          {short.deals === null
            ? t("funnel.short_amount", { amount: compactNumber(short.amount, currencySign()) })
            : t("funnel.short_deals", {
                amount: compactNumber(short.amount, currencySign()),
                n: short.deals,
              })}
        </p>
      )}
      <p className={styles.faint}>{stage.hint || t(`funnel.advice_${stage.light}`)}</p>
    </li>
  );
}

/** What deviates, what that means for coming months, and why a stage needs its stock (FUN-004, FUN-005). */
export function FunnelHints({
  stages,
  linkOf,
}: {
  stages: StageFigure[];
  linkOf: (stage: StageFigure) => string;
}) {
  const t = useT();
  const weak = stages.filter((stage) => stage.light === "red" || stage.light === "yellow");
  weak.sort((left, right) => (left.ratio ?? 0) - (right.ratio ?? 0));
  const hasQuota = stages.some((stage) => stage.quota);
  return (
    <Card title={t("funnel.hints")}>
      {hasQuota && weak.length === 0 && (
        <p className={styles.allGood}>
          <Icon name="success" size={16} /> {t("funnel.all_good")}
        </p>
      )}
      {!hasQuota && <p className={styles.faint}>{t("funnel.no_quota_hint")}</p>}
      <ul className={styles.hints}>
        {weak.map((stage) => (
          <Hint key={stage.id} stage={stage} to={linkOf(stage)} />
        ))}
      </ul>
      <details className={styles.principle}>
        <summary>
          <Icon name="book" size={13} /> {t("funnel.principle")}
        </summary>
        <p>{t("funnel.principle_1")}</p>
        <p>{t("funnel.principle_2")}</p>
        <p>{t("funnel.principle_3")}</p>
      </details>
    </Card>
  );
}
