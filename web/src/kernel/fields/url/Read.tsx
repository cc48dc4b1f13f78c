import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";
import { hrefOf } from "./href";

export function Read({ value }: ReadProps<string>) {
  const href = hrefOf(value ?? "");
  const text = (value ?? "").replace(/^https?:\/\//, "").replace(/\/$/, "");
  if (!href) return <span className={styles.line}>{value}</span>;
  return (
    <a
      className={styles.line}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => event.stopPropagation()}
    >
      {text}
    </a>
  );
}
