import { Link } from "react-router";
import { isReference, recordPath } from "@/kernel/records";
import { formatMoment } from "@/lib/dates";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { groupPast, type Past, usePast } from "./api";
import styles from "./handover.module.css";

function Entry({ past }: { past: Past }) {
  const t = useT();
  const failed = past.lines.filter((line) => Number(line.failed_count) > 0);
  return (
    <li className={styles.past}>
      <div className={styles.pastHead}>
        <strong>
          {past.from && <Link to={recordPath("employee", past.from.id)}>{past.from.title}</Link>}
        </strong>
        <span className={`${styles.faint} gx-num`}>
          {formatMoment(past.at)}
          {past.operator && ` · ${past.operator.title}`}
          {past.note && ` · ${past.note}`}
        </span>
      </div>
      <ul className={styles.lines}>
        {past.lines.map((line) => (
          <li key={line.id}>
            {String(line.object_name)} <b className="gx-num">{groupThousands(String(line.record_count))}</b>
            <span className={styles.faint}>
              {" → "}
              {isReference(line.to_employee) ? line.to_employee.title : ""}
            </span>
          </li>
        ))}
      </ul>
      {failed.length > 0 && (
        <details className={styles.failed}>
          <summary>
            {t("handover.failed", { n: failed.reduce((sum, line) => sum + Number(line.failed_count), 0) })}
          </summary>
          {failed.map((line) => (
            <p key={line.id}>{String(line.reasons ?? "")}</p>
          ))}
        </details>
      )}
    </li>
  );
}

/** Who handed over what to whom, the latest first (the log is `work_handover`). */
export function PastHandovers() {
  const t = useT();
  const rows = usePast();
  const past = groupPast(rows.data?.rows ?? []);
  return (
    <Card title={t("handover.past")}>
      {rows.isPending && <Waiting rows={3} />}
      {rows.isError && <Failure error={rows.error} onRetry={() => void rows.refetch()} compact />}
      {rows.data && past.length === 0 && (
        <Blank icon="swap" title={t("handover.none")} hint={t("handover.none_hint")} compact />
      )}
      <ul className={styles.pasts}>
        {past.map((one) => (
          <Entry key={one.batch} past={one} />
        ))}
      </ul>
    </Card>
  );
}
