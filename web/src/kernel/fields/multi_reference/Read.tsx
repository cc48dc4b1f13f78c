import type { HiddenReference, Reference } from "../../records/types";
import { isHidden } from "../../records/types";
import { Read as ReadOne } from "../reference/Read";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ spec, value, place }: ReadProps<(Reference | HiddenReference)[]>) {
  const list = value ?? [];
  return (
    <span className={place === "cell" ? `${styles.tags} ${styles.oneRow}` : styles.tags}>
      {list.map((one, index) => (
        <span key={isHidden(one) ? `hidden-${index}` : one.id}>
          <ReadOne spec={spec} value={one} place="detail" />
          {index < list.length - 1 && "、"}
        </span>
      ))}
    </span>
  );
}
