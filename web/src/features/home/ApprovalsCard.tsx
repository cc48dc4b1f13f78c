import { Link } from "react-router";
import { useObjects } from "@/kernel/metadata";
import { isReference, type Row, useRows } from "@/kernel/records";
import { listPath, recordPath } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";

const SHOWN = 5;
const FIELDS = ["id", "opportunity", "to_stage", "requester", "requested_at"];

function title(value: unknown): string {
  return isReference(value) ? value.title : "";
}

function Request({ row }: { row: Row }) {
  const t = useT();
  return (
    <li className={styles.line}>
      <Link to={recordPath("stage_approval", row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{title(row.opportunity) || row._title}</span>
        <span className={styles.faint}>
          {t("home.approval_to", { stage: title(row.to_stage) })} · {title(row.requester)}
        </span>
      </Link>
    </li>
  );
}

/** Stage upgrades that wait for this person; nothing where nothing waits. */
export function ApprovalsCard() {
  const t = useT();
  const known = useObjects().some((one) => one.name === "stage_approval");
  const query = { view: "mine", fields: FIELDS, limit: SHOWN, count: true };
  const rows = useRows("stage_approval", query, known);
  const count = rows.data?.count?.value ?? 0;
  if (count === 0) return null;
  return (
    <Card title={`${t("home.approvals")} ${count}`}>
      <ul className={styles.lines}>
        {rows.data?.rows.map((row) => (
          <Request key={row.id} row={row} />
        ))}
      </ul>
      {count > SHOWN && (
        <Link className={styles.more} to={`${listPath("stage_approval")}?view=mine`}>
          {t("home.all", { n: count })}
        </Link>
      )}
    </Card>
  );
}
