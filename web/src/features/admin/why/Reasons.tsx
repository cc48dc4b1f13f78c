import { Link } from "react-router";
import { personPath } from "@/kernel/access";
import { recordPath } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { Reason } from "./useWhy";
import styles from "./why.module.css";

/** Where what a reason speaks of is set. */
function pathOf(about: NonNullable<Reason["about"]>): string {
  if (about.object === "role") return `/admin/roles/${about.id}`;
  if (about.object === "employee") return personPath(about.id);
  return recordPath(about.object, about.id);
}

export function Mark({ ok }: { ok: boolean }) {
  const t = useT();
  return (
    <span className={styles.mark} data-ok={ok}>
      <Icon name={ok ? "check-circle" : "close-circle"} size={14} />
      <span className="gx-hide">{ok ? t("why.holds") : t("why.not")}</span>
    </span>
  );
}

function One({ reason }: { reason: Reason }) {
  const t = useT();
  return (
    <li>
      <span className={styles.reason} data-ok={reason.ok}>
        <Mark ok={reason.ok} />
        <span>{reason.text}</span>
        {reason.about && (
          <Link to={pathOf(reason.about)} className={styles.to}>
            {t("why.open")}
          </Link>
        )}
      </span>
      {reason.below.length > 0 && <Reasons reasons={reason.below} />}
    </li>
  );
}

/** Conditions as they hang together; what holds stands first. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const sorted = [...reasons].sort((a, b) => Number(b.ok) - Number(a.ok));
  return (
    <ul className={styles.reasons}>
      {sorted.map((reason, at) => (
        <One key={`${at} ${reason.text}`} reason={reason} />
      ))}
    </ul>
  );
}
