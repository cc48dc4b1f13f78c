import styles from "../shared/shared.module.css";
import type { LocationValue } from "../values";
import type { ReadProps } from "../view";
import { geoHref, locationText } from "./text";

export function Read({ value, place }: ReadProps<LocationValue>) {
  if (!value) return null;
  const href = geoHref(value);
  const text = locationText(value);
  if (!href) return <span className={styles.line}>{text}</span>;
  return (
    <a
      className={place === "cell" ? styles.line : undefined}
      href={href}
      onClick={(event) => event.stopPropagation()}
    >
      {text}
    </a>
  );
}
