import { Button, DatePicker } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { Link } from "react-router";
import { FieldEdit } from "@/kernel/fields";
import { useOpenCreate } from "@/kernel/fields/opener";
import type { FieldSpec, Filter } from "@/kernel/metadata";
import { isReference, type Reference, recordPath } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { ago, DATE } from "@/lib/dates";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { filteredList } from "../funnel/link";
import { presets, type Range } from "./periods";
import styles from "./team.module.css";
import { type StaffRow, useStaffWork } from "./useStaffWork";

const SHOWN = [
  "due",
  "done",
  "overdue",
  "open_count",
  "open_amount",
  "pushed",
  "won_count",
  "won_amount",
  "new_customers",
  "expenses",
];

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return groupThousands(text.endsWith(".00") ? text.slice(0, -3) : text);
}

function Figure({ row, name }: { row: StaffRow; name: string }) {
  const value = shown(row[name]);
  const behind = row.filters[name];
  const isNone = value === "0" || value === "";
  if (isNone || !behind) return <span className={styles.none}>{value || "0"}</span>;
  return <Link to={filteredList(behind.object, behind.filter as Filter)}>{value}</Link>;
}

function Employee({ row }: { row: StaffRow }) {
  return (
    <span className={styles.who}>
      <Avatar name={row.employee.title} size={28} />
      <span>
        <Link to={recordPath("employee", row.employee.id)}>{row.employee.title}</Link>
        <span className={styles.faint}>
          {[row.position, isReference(row.department) ? row.department.title : ""]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
    </span>
  );
}

function TaskButton({ row }: { row: StaffRow }) {
  const t = useT();
  const openCreate = useOpenCreate();
  if (!openCreate) return null;
  return (
    <Button
      size="small"
      icon={<Icon name="plus" size={12} />}
      aria-label={t("team.task_for", { name: row.employee.title })}
      onClick={() => openCreate({ object: "activity", initial: { executor: row.employee } })}
    >
      {t("team.task")}
    </Button>
  );
}

function Staff({ answer }: { answer: NonNullable<ReturnType<typeof useStaffWork>["data"]> }) {
  const t = useT();
  const labels = new Map(answer.columns.map((column) => [column.name, column.label]));
  return (
    <section className={styles.scroll} aria-label={t("team.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{labels.get("employee")}</th>
            <th scope="col">
              <span className="gx-hide">{t("common.actions")}</span>
            </th>
            {SHOWN.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {labels.get(name)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {labels.get("completion")}
            </th>
            <th scope="col">{labels.get("last_seen")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.employee.id}>
              <th scope="row">
                <Employee row={row} />
              </th>
              <td>
                <TaskButton row={row} />
              </td>
              {SHOWN.map((name) => (
                <td
                  key={name}
                  className={`${styles.number} gx-num`}
                  data-bad={(name === "overdue" && Number(row.overdue) > 0) || undefined}
                >
                  <Figure row={row} name={name} />
                </td>
              ))}
              <td className={`${styles.number} gx-num`}>{row.completion ? `${row.completion}%` : "—"}</td>
              <td className={styles.faint}>{row.last_seen ? ago(row.last_seen) : t("team.never")}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("team.total", { n: answer.rows.length })}</th>
            <td />
            {SHOWN.map((name) => (
              <td key={name} className={`${styles.number} gx-num`}>
                {shown(answer.totals[name])}
              </td>
            ))}
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** /team-work: the work of each subordinate in a period, with tasks to give (ORG-033). */
export function Component() {
  const t = useT();
  const me = useMe();
  const ready = presets(me.today, t);
  const [range, setRange] = useState<Range>(() => ready[1]?.value ?? [dayjs(), dayjs()]);
  const [department, setDepartment] = useState<Reference | null>(null);
  const answer = useStaffWork({
    from: range[0].format(DATE),
    to: range[1].format(DATE),
    ...(department ? { department: department.id } : {}),
  });
  const spec: FieldSpec = {
    name: "department",
    label: t("team.department"),
    kind: "department",
    target: "department",
    operators: [],
  };
  return (
    <Page title={t("team.title")} aside={<span className="gx-faint">{t("team.hint")}</span>}>
      <div className={styles.bar}>
        <DatePicker.RangePicker
          aria-label={t("team.period")}
          allowClear={false}
          value={range}
          presets={ready}
          onChange={(dates) => dates?.[0] && dates[1] && setRange([dates[0], dates[1]])}
        />
        <div className={styles.pick}>
          <label className="gx-hide" htmlFor="team-department">
            {t("team.department")}
          </label>
          <FieldEdit
            id="team-department"
            spec={spec}
            value={department}
            onChange={(value) => setDepartment(isReference(value) ? value : null)}
          />
        </div>
        <span className={styles.faint}>{t(department ? "team.of_department" : "team.of_mine")}</span>
      </div>
      {answer.isPending && <Waiting rows={8} />}
      {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data?.rows.length === 0 && (
        <Blank icon="team" title={t("team.none")} hint={t("team.none_hint")} />
      )}
      {answer.data && answer.data.rows.length > 0 && <Staff answer={answer.data} />}
    </Page>
  );
}
