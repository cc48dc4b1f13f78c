import { Avatar } from "@/ui/Avatar";
import { type HiddenReference, isHidden, type Reference } from "../../records/types";
import { HiddenMark } from "../reference/Read";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ value }: ReadProps<Reference | HiddenReference>) {
  if (!value || isHidden(value)) return <HiddenMark />;
  return (
    <span className={styles.person} title={value.title}>
      <Avatar name={value.title} size={20} />
      <span className={styles.line}>{value.title}</span>
    </span>
  );
}
