import { Link } from "react-router";
import { useObjects } from "@/kernel/metadata";
import { type Row, useRows } from "@/kernel/records";
import { listPath, recordPath } from "@/kernel/records/paths";
import { parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";

const OBJECT = "work_report";
const DUE = { view: "due", fields: ["id", "period", "kind", "due_at", "timeliness"], limit: 5 };
const TO_REVIEW = { view: "to_review", fields: ["id"], limit: 1, count: true };

function Due({ row }: { row: Row }) {
  const t = useT();
  const due = parseMoment(row.due_at);
  return (
    <li className={styles.line}>
      <Link to={recordPath(OBJECT, row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{row._title}</span>
        <span className={styles.faint}>{t("reports.card_due")}</span>
      </Link>
      {due && (
        <span className={`${styles.due} gx-num`} data-late={due.isBefore(new Date()) || undefined}>
          {due.format("MM-DD HH:mm")}
        </span>
      )}
    </li>
  );
}

/** Reports that this person owes, and how many wait for his answer (ACT-025, ACT-028). */
export function ReportsCard() {
  const t = useT();
  const known = useObjects().some((one) => one.name === OBJECT);
  const rows = useRows(OBJECT, DUE, known).data?.rows ?? [];
  const waiting = useRows(OBJECT, TO_REVIEW, known).data?.count?.value ?? 0;
  if (rows.length === 0 && waiting === 0) return null;
  return (
    <Card
      title={t("reports.card")}
      extra={<Link to={`${listPath(OBJECT)}?view=mine`}>{t("reports.card_all")}</Link>}
    >
      {rows.length > 0 && (
        <ul className={styles.lines}>
          {rows.map((row) => (
            <Due key={row.id} row={row} />
          ))}
        </ul>
      )}
      {waiting > 0 && (
        <Link className={styles.more} to={`${listPath(OBJECT)}?view=to_review`}>
          {t("reports.card_to_review", { n: waiting })}
        </Link>
      )}
    </Card>
  );
}
