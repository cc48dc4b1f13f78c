import { Link } from "react-router";
import { useT } from "@/lib/words";
import { recordPath } from "../../records/paths";
import { type HiddenReference, isHidden, type Reference } from "../../records/types";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";
import { targetOf } from "./target";

export function HiddenMark() {
  const t = useT();
  return <span className="gx-faint">{t("common.hidden")}</span>;
}

export function Read({ spec, value, place }: ReadProps<Reference | HiddenReference>) {
  if (!value || isHidden(value)) return <HiddenMark />;
  const target = targetOf(spec);
  const title = value.title || `#${value.id}`;
  if (!target) return <span className={styles.line}>{title}</span>;
  return (
    <Link
      className={place === "cell" ? styles.line : undefined}
      to={recordPath(target, value.id)}
      title={place === "cell" ? title : undefined}
      onClick={(event) => event.stopPropagation()}
    >
      {title}
    </Link>
  );
}
