import type { ReactNode } from "react";
import styles from "./funnel.module.css";

export interface Figure {
  key: string;
  label: string;
  value: ReactNode;
  /** The exact amount behind a shortened one. */
  title?: string;
  note?: ReactNode;
}

/** A row of headline numbers. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.key} className={styles.figure}>
          <dt>{figure.label}</dt>
          <dd>
            <span className={`${styles.figureValue} gx-num`} title={figure.title}>
              {figure.value}
            </span>
            {figure.note && <span className={styles.figureNote}>{figure.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
