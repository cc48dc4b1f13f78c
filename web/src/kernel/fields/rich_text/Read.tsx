import { lazy, Suspense } from "react";
import styles from "../shared/shared.module.css";
import type { ReadProps } from "../view";
import { plainOf } from "./plain";

const SafeHtml = lazy(() => import("./SafeHtml"));

export function Read({ value, place }: ReadProps<string>) {
  if (place === "cell") return <span className={styles.line}>{plainOf(value ?? "")}</span>;
  return (
    <Suspense fallback={<span className={styles.lines}>{plainOf(value ?? "")}</span>}>
      <SafeHtml html={value ?? ""} />
    </Suspense>
  );
}
