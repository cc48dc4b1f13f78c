import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ value, place }: ReadProps<string>) {
  return (
    <span
      className={place === "cell" ? styles.line : styles.lines}
      title={place === "cell" ? (value ?? "") : undefined}
    >
      {value}
    </span>
  );
}
