import { useT } from "@/lib/words";
import { CopyTool } from "../shared/CopyTool";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ spec, value }: ReadProps<string>) {
  const t = useT();
  const number = value ?? "";
  return (
    <span className={`${styles.withTools} gx-num`}>
      <a
        className={styles.line}
        href={`tel:${number.replace(/[^\d+*#,;]/g, "")}`}
        aria-label={t("field.call", { number })}
        onClick={(event) => event.stopPropagation()}
      >
        {number}
      </a>
      <CopyTool label={spec.label} value={number} />
    </span>
  );
}
