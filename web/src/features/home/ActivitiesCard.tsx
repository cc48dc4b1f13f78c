import { Button } from "antd";
import { Link } from "react-router";
import { filteredList } from "@/features/funnel/link";
import { useOpenCreate } from "@/kernel/fields/opener";
import { fieldOf, type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { isReference, type Row, useRows } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { useMe } from "@/kernel/session";
import { formatDate, parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "./home.module.css";
import { todaysActivities, type Whose } from "./questions";

const SHOWN = 6;

function When({ row }: { row: Row }) {
  const t = useT();
  const { today } = useMe();
  const moment = parseMoment(row.plan_start);
  const isToday = moment?.format("YYYY-MM-DD") === today;
  if (isToday) return <span className={`${styles.clock} gx-num`}>{moment?.format("HH:mm")}</span>;
  return (
    <span className={styles.clock} title={formatDate(row.plan_start)}>
      <OptionTag color="red">{t("home.overdue")}</OptionTag>
    </span>
  );
}

function ActivityLine({ row }: { row: Row }) {
  const parts = [row.activity_type, row.customer].filter(isReference).map((one) => one.title);
  return (
    <li className={styles.line}>
      <When row={row} />
      <Link to={recordPath("activity", row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{row._title}</span>
        <span className={styles.faint}>{parts.join(" · ")}</span>
      </Link>
    </li>
  );
}

function Activities({ spec, whose }: { spec: ObjectSpec; whose: Whose }) {
  const t = useT();
  const openCreate = useOpenCreate();
  const filter = todaysActivities(whose);
  const fields = ["subject", "activity_type", "customer", "plan_start", "status"].filter((name) =>
    fieldOf(spec, name),
  );
  const rows = useRows("activity", {
    filter,
    sort: "-plan_start",
    fields: ["id", ...fields],
    limit: SHOWN,
    count: true,
  });
  const count = rows.data?.count?.value ?? 0;
  const shown = rows.data?.rows ?? [];
  return (
    <Card
      title={t("home.today_activities")}
      extra={
        <>
          {count > shown.length && (
            <Link to={filteredList("activity", filter, { sort: "-plan_start" })}>
              {t("home.all", { n: count })}
            </Link>
          )}
          {spec.rights.create && (
            <Button
              size="small"
              type="text"
              icon={<Icon name="plus" />}
              aria-label={t("common.create_what", { what: spec.label })}
              onClick={() => openCreate?.({ object: "activity" })}
            />
          )}
        </>
      }
    >
      {rows.isPending && <Waiting rows={4} />}
      {rows.isError && <Failure compact error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data && shown.length === 0 && <Blank compact icon="calendar" title={t("home.no_activities")} />}
      <ul className={styles.lines}>
        {shown.map((row) => (
          <ActivityLine key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

/** What is planned for today, and what is overdue. */
export function ActivitiesCard({ whose }: { whose: Whose }) {
  const spec = useObjectIfKnown("activity");
  return spec && fieldOf(spec, "plan_start") ? <Activities spec={spec} whose={whose} /> : null;
}
