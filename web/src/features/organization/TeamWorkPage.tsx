import { Button, Segmented } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { FieldEdit } from "@/kernel/fields";
import { useOpenCreate } from "@/kernel/fields/opener";
import type { FieldSpec, Filter } from "@/kernel/metadata";
import { PeriodPicker, type Range, useThisMonth } from "@/kernel/period";
import { isReference, type Reference, recordPath } from "@/kernel/records";
import { ago, DATE } from "@/lib/dates";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { filteredList } from "../funnel/link";
import styles from "./team.module.css";
import { type StaffRow, useStaffWork } from "./useStaffWork";

/** Two tables: the work of the period, and how good the data are now (ORG-033, ORG-022). */
const SHOWN = {
  work: [
    "due",
    "done",
    "on_time",
    "overdue",
    "open_count",
    "open_amount",
    "pushed",
    "won_count",
    "won_amount",
    "new_customers",
    "expenses",
  ],
  data: ["customers", "incomplete", "duplicates", "open_count", "stale", "late_deals"],
} as const;
const RATES = {
  work: ["completion", "on_time_rate"],
  data: ["accuracy", "complete_rate", "unique_rate", "fresh_rate", "in_date_rate"],
} as const;
const BAD: readonly string[] = ["overdue", "incomplete", "duplicates", "stale", "late_deals"];

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

function Staff({
  answer,
  part,
}: {
  answer: NonNullable<ReturnType<typeof useStaffWork>["data"]>;
  part: keyof typeof SHOWN;
}) {
  const t = useT();
  const names = SHOWN[part];
  const rates = RATES[part];
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
            {names.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {labels.get(name)}
              </th>
            ))}
            {rates.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {labels.get(name)}
              </th>
            ))}
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
              {names.map((name) => (
                <td
                  key={name}
                  className={`${styles.number} gx-num`}
                  data-bad={(BAD.includes(name) && Number(row[name]) > 0) || undefined}
                >
                  <Figure row={row} name={name} />
                </td>
              ))}
              {rates.map((name) => (
                <td key={name} className={`${styles.number} gx-num`}>
                  {typeof row[name] === "string" ? `${row[name]}%` : "—"}
                </td>
              ))}
              <td className={styles.faint}>{row.last_seen ? ago(row.last_seen) : t("team.never")}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("team.total", { n: answer.rows.length })}</th>
            <td />
            {names.map((name) => (
              <td key={name} className={`${styles.number} gx-num`}>
                {shown(answer.totals[name])}
              </td>
            ))}
            <td colSpan={rates.length + 1} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** /team-work: the work of each subordinate in a period, with tasks to give (ORG-033). */
export function Component() {
  const t = useT();
  const [range, setRange] = useState<Range>(useThisMonth());
  const [part, setPart] = useState<keyof typeof SHOWN>("work");
  const [department, setDepartment] = useState<Reference | null>(null);
  const answer = useStaffWork({
    from: range[0].format(DATE),
    to: range[1].format(DATE),
    ...(part === "data" ? { part } : {}),
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
        <Segmented
          aria-label={t("team.part")}
          value={part}
          onChange={setPart}
          options={[
            { value: "work", label: t("team.part_work") },
            { value: "data", label: t("team.part_data") },
          ]}
        />
        {part === "work" && <PeriodPicker value={range} onChange={setRange} />}
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
      {answer.data && answer.data.rows.length > 0 && <Staff answer={answer.data} part={part} />}
    </Page>
  );
}
