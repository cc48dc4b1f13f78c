import { type HiddenReference, isHidden, type Reference } from "../../records/types";
import { HiddenMark } from "../reference/Read";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

/** Departments, regions and dimension nodes are words of the house, not pages to go to. */
export function Read({ value, place }: ReadProps<Reference | HiddenReference>) {
  if (!value || isHidden(value)) return <HiddenMark />;
  return (
    <span
      className={place === "cell" ? styles.line : undefined}
      title={place === "cell" ? value.title : undefined}
    >
      {value.title}
    </span>
  );
}
