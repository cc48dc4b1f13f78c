import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ value }: ReadProps<string>) {
  return <span className={`${styles.line} gx-num`}>{value}</span>;
}
