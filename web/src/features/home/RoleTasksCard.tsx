import { Button } from "antd";
import { Link } from "react-router";
import { useActions } from "@/kernel/actions";
import { type Filter, fieldOf, type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { isReference, listPath, type Row, useRows } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { formatDate, parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";

const SHOWN = 6;
const UNTAKEN: Filter = {
  and: [
    { field: "status", op: "in", value: ["planned", "doing", "overdue"] },
    { field: "executor", op: "empty" },
    { field: "executor_role", op: "in", value: { my_roles: true } },
  ],
};

function Task({ row, onTake }: { row: Row; onTake?: () => void }) {
  const t = useT();
  const due = row.plan_end ?? row.plan_start;
  const about = [row.executor_role, row.customer].filter(isReference).map((one) => one.title);
  const isLate = due !== null && due !== undefined && (parseMoment(due)?.isBefore(new Date()) ?? false);
  return (
    <li className={styles.line}>
      <Link to={recordPath("activity", row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{row._title}</span>
        <span className={styles.faint}>{about.join(" · ")}</span>
      </Link>
      {due !== null && due !== undefined && (
        <span className={`${styles.due} gx-num`} data-late={isLate || undefined}>
          {t("home.due", { day: formatDate(due).slice(5) })}
        </span>
      )}
      {onTake && (
        <Button size="small" aria-label={t("home.take", { name: row._title })} onClick={onTake}>
          {t("home.take_short")}
        </Button>
      )}
    </li>
  );
}

function Tasks({ spec }: { spec: ObjectSpec }) {
  const t = useT();
  const { start, dialog } = useActions(spec);
  const wanted = ["executor_role", "customer", "plan_start", "plan_end"];
  const fields = ["id", ...wanted.filter((name) => fieldOf(spec, name))];
  const query = { filter: UNTAKEN, sort: "plan_start", fields, limit: SHOWN, count: true };
  const found = useRows("activity", query).data;
  const rows = found?.rows ?? [];
  const take = (spec.actions ?? []).find((action) => action.name === "take");
  if (rows.length === 0) return null;
  return (
    <Card
      title={t("home.card_role_tasks")}
      extra={<Link to={`${listPath("activity")}?view=role_tasks`}>{t("home.all_tasks")}</Link>}
    >
      <ul className={styles.lines}>
        {rows.map((row) => (
          <Task key={row.id} row={row} onTake={take && (() => start(take, { ids: [row.id] }))} />
        ))}
      </ul>
      {dialog}
    </Card>
  );
}

/** Tasks for a role of this person that nobody took yet; the first takes them (ORG-014). */
export function RoleTasksCard() {
  const spec = useObjectIfKnown("activity");
  return spec && fieldOf(spec, "executor_role") ? <Tasks spec={spec} /> : null;
}
