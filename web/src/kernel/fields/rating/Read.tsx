import { useT } from "@/lib/words";
import type { ReadProps } from "../view";
import styles from "./rating.module.css";

export function Read({ spec, value }: ReadProps<number>) {
  const t = useT();
  const most = Number(spec.max ?? 5);
  const stars = Math.max(0, Math.min(most, Math.round(Number(value ?? 0))));
  return (
    <span className={styles.stars} role="img" aria-label={t("field.rating", { n: stars })}>
      {"★".repeat(stars)}
      <span className={styles.rest}>{"★".repeat(most - stars)}</span>
    </span>
  );
}
