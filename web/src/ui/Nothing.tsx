import type { ReactNode } from "react";
import { useT } from "@/lib/words";

export function Nothing() {
  const t = useT();
  return (
    <span className="gx-faint" aria-hidden="true">
      {t("common.empty")}
    </span>
  );
}

/** The server has already hidden the digits (138****1234); this says so. */
export function Masked({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <span className="gx-num" title={t("common.masked")}>
      {children}
    </span>
  );
}
