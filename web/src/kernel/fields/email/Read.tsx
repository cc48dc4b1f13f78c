import { useT } from "@/lib/words";
import { CopyTool } from "../shared/CopyTool";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ spec, value }: ReadProps<string>) {
  const t = useT();
  const address = value ?? "";
  return (
    <span className={styles.withTools}>
      <a
        className={styles.line}
        href={`mailto:${address}`}
        aria-label={t("field.mail", { address })}
        onClick={(event) => event.stopPropagation()}
      >
        {address}
      </a>
      <CopyTool label={spec.label} value={address} />
    </span>
  );
}
