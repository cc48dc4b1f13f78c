import { Link } from "react-router";
import { type Filter, fieldOf, type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { isReference, useRows } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";

const UNTAKEN: Filter = {
  and: [
    { field: "status", op: "in", value: ["planned", "doing", "overdue"] },
    { field: "executor", op: "empty" },
    { field: "executor_role", op: "in", value: { my_roles: true } },
  ],
};

function Tasks({ spec }: { spec: ObjectSpec }) {
  const t = useT();
  const fields = ["id", ...["executor_role", "plan_start"].filter((name) => fieldOf(spec, name))];
  const rows =
    useRows("activity", { filter: UNTAKEN, sort: "plan_start", fields, limit: 6 }).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={t("home.card_role_tasks")}>
      <ul className={styles.lines}>
        {rows.map((row) => (
          <li key={row.id} className={styles.line}>
            <Link to={recordPath("activity", row.id)} className={styles.lineMain}>
              <span className={styles.lineTitle}>{row._title}</span>
              <span className={styles.faint}>
                {isReference(row.executor_role) ? row.executor_role.title : ""}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Tasks for a role of this person that nobody took yet (ORG-014). */
export function RoleTasksCard() {
  const spec = useObjectIfKnown("activity");
  return spec && fieldOf(spec, "executor_role") ? <Tasks spec={spec} /> : null;
}
