import { type HiddenReference, isHidden, type Reference } from "../../records/types";
import { Read as ReadOne } from "../employee/Read";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ spec, value, place }: ReadProps<(Reference | HiddenReference)[]>) {
  return (
    <span
      className={place === "cell" ? `${styles.tags} ${styles.oneRow}` : styles.tags}
      style={{ columnGap: 12 }}
    >
      {(value ?? []).map((one, index) => (
        <ReadOne key={isHidden(one) ? `hidden-${index}` : one.id} spec={spec} value={one} place={place} />
      ))}
    </span>
  );
}
