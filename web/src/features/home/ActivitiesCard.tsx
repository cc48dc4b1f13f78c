import { Button, Segmented } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { filteredList } from "@/features/funnel/link";
import { useOpenCreate } from "@/kernel/fields/opener";
import { type Filter, fieldOf, type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { isReference, type Row, useRows } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import styles from "./home.module.css";
import { lateActivities, todaysActivities, type Whose } from "./questions";

const SHOWN = 6;

type Tab = "today" | "late";

function When({ row, tab }: { row: Row; tab: Tab }) {
  const moment = parseMoment(row.plan_start);
  return (
    <span className={`${styles.clock} gx-num`} data-late={tab === "late" || undefined}>
      {moment?.format(tab === "today" ? "HH:mm" : "MM-DD")}
    </span>
  );
}

function ActivityLine({ row, tab }: { row: Row; tab: Tab }) {
  const parts = [row.activity_type, row.customer].filter(isReference).map((one) => one.title);
  return (
    <li className={styles.line}>
      <When row={row} tab={tab} />
      <Link to={recordPath("activity", row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{row._title}</span>
        <span className={styles.faint}>{parts.join(" · ")}</span>
      </Link>
    </li>
  );
}

function useActivities(spec: ObjectSpec, filter: Filter, sort: string) {
  const wanted = ["subject", "activity_type", "customer", "plan_start", "status"];
  const fields = wanted.filter((name) => fieldOf(spec, name));
  return useRows("activity", { filter, sort, fields: ["id", ...fields], limit: SHOWN, count: true });
}

function Activities({ spec, whose }: { spec: ObjectSpec; whose: Whose }) {
  const t = useT();
  const openCreate = useOpenCreate();
  const [chosen, setTab] = useState<Tab | null>(null);
  const today = useActivities(spec, todaysActivities(whose), "plan_start");
  const late = useActivities(spec, lateActivities(whose), "-plan_start");
  const counts = { today: today.data?.count?.value ?? 0, late: late.data?.count?.value ?? 0 };
  const tab = chosen ?? (counts.today === 0 && counts.late > 0 ? "late" : "today");
  const rows = tab === "today" ? today : late;
  const filter = tab === "today" ? todaysActivities(whose) : lateActivities(whose);
  return (
    <Card
      title={t("home.activities")}
      extra={
        <>
          <Segmented
            aria-label={t("home.activities")}
            size="small"
            options={(["today", "late"] as const).map((value) => ({
              value,
              label: `${t(`home.${value}`)} ${counts[value]}`,
            }))}
            value={tab}
            onChange={setTab}
          />
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
      {rows.data?.rows.length === 0 && <Blank compact icon="calendar" title={t(`home.none_${tab}`)} />}
      <ul className={styles.lines}>
        {rows.data?.rows.map((row) => (
          <ActivityLine key={row.id} row={row} tab={tab} />
        ))}
      </ul>
      {counts[tab] > SHOWN && (
        <Link className={styles.more} to={filteredList("activity", filter, { sort: "-plan_start" })}>
          {t("home.all", { n: counts[tab] })}
        </Link>
      )}
    </Card>
  );
}

/** What is planned for today, and what is overdue. */
export function ActivitiesCard({ whose }: { whose: Whose }) {
  const spec = useObjectIfKnown("activity");
  return spec && fieldOf(spec, "plan_start") ? <Activities spec={spec} whose={whose} /> : null;
}
