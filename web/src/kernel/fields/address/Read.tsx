import { CopyTool } from "../shared/CopyTool";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";

export function Read({ spec, value, place }: ReadProps<string>) {
  return (
    <span className={styles.withTools}>
      <span className={place === "cell" ? styles.line : styles.lines} title={value ?? ""}>
        {value}
      </span>
      {place === "detail" && <CopyTool label={spec.label} value={value ?? ""} />}
    </span>
  );
}
