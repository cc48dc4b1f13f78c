import { Link } from "react-router";
import { compactNumber, currencySign, formatDecimal } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { StageFigure } from "./answer";
import styles from "./funnel.module.css";
import { LightTag } from "./LightTag";
import { bandPath } from "./shape";

interface PictureProps {
  stages: StageFigure[];
  linkOf: (stage: StageFigure) => string;
  /** On the home page: names and amounts only. */
  small?: boolean;
}

export function percentText(value: number | null, scale = 0): string {
  return value === null ? "" : `${formatDecimal(value.toFixed(scale), scale)}%`;
}

function Band({
  stage,
  index,
  of,
  small,
}: {
  stage: StageFigure;
  index: number;
  of: number;
  small?: boolean;
}) {
  return (
    <svg className={styles.bandShape} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d={bandPath(index, of, small)} data-light={stage.light} />
    </svg>
  );
}

function Against({ stage }: { stage: StageFigure }) {
  const t = useT();
  if (!stage.quota) return <span className={styles.against} data-none />;
  return (
    <span className={styles.against}>
      <span className={styles.ratioLine}>
        <strong className="gx-num">{percentText(stage.ratio)}</strong>
        <LightTag light={stage.light} />
      </span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.trackFill}
          data-light={stage.light}
          style={{ width: `${Math.min(100, stage.ratio ?? 0)}%` }}
        />
      </span>
      <span className={styles.faint}>
        {t("funnel.quota_of", { amount: compactNumber(stage.quota, currencySign()) })}
      </span>
    </span>
  );
}

function Stage({
  stage,
  index,
  of,
  to,
  small,
}: {
  stage: StageFigure;
  index: number;
  of: number;
  to: string;
  small?: boolean;
}) {
  const t = useT();
  return (
    <Link to={to} className={styles.row}>
      <span className={styles.stageName}>
        <strong>{stage.name}</strong>
        {!small && (
          <span className={styles.faint}>
            {t("funnel.success_rate_of", { rate: percentText(stage.successRate) || t("common.empty") })}
          </span>
        )}
      </span>
      <span className={styles.band}>
        <Band stage={stage} index={index} of={of} small={small} />
        <span className={styles.bandText} data-light={stage.light}>
          <strong className="gx-num">{compactNumber(stage.amount, currencySign())}</strong>
          <span className="gx-num">{t("funnel.deals", { n: stage.count })}</span>
        </span>
      </span>
      {small ? (
        <span className={styles.smallLight}>
          {stage.quota ? (
            <>
              <span className="gx-num">{percentText(stage.ratio)}</span>
              <LightTag light={stage.light} short />
            </>
          ) : null}
        </span>
      ) : (
        <Against stage={stage} />
      )}
    </Link>
  );
}

/** The funnel: a band per stage, filled by how its stock stands against the quota. Each band leads to its list. */
export function FunnelPicture({ stages, linkOf, small }: PictureProps) {
  const t = useT();
  return (
    <ol className={small ? `${styles.funnel} ${styles.small}` : styles.funnel}>
      {stages.map((stage, index) => (
        <li key={stage.id ?? index} className={styles.stage}>
          <Stage stage={stage} index={index} of={stages.length} to={linkOf(stage)} small={small} />
          {!small && stage.conversion !== null && index < stages.length - 1 && (
            <span className={styles.conversion}>
              <Icon name="down" size={9} />
              <span className="gx-hide">{t("funnel.conversion")}</span>
              <span className="gx-num">{percentText(stage.conversion)}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
