import { Button } from "antd";
import { useEffect, useState } from "react";
import { useObjects } from "@/kernel/metadata";
import { type Row, useRows } from "@/kernel/records";
import { formatMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "../drawer/list.module.css";
import { FIELDS } from "./draft";
import { TaskDrawer } from "./TaskDrawer";

const SOON = 1500;

function State({ task }: { task: Row }) {
  const t = useT();
  if (!task.is_active) return <OptionTag color="gray">{t("rules.off")}</OptionTag>;
  if (!task.in_force_at) return <OptionTag color="gold">{t("tasks.preparing")}</OptionTag>;
  return (
    <span title={t("tasks.since", { at: formatMoment(String(task.in_force_at)) })}>
      <OptionTag color="green">{t("rules.on")}</OptionTag>
    </span>
  );
}

function Line({ task, onOpen }: { task: Row; onOpen: () => void }) {
  const t = useT();
  const objects = new Map(useObjects().map((one) => [one.name, one.label]));
  const days = Number(task.due_days ?? 0);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="gx-link-button" onClick={onOpen}>
          {task._title}
        </button>
      </th>
      <td>{objects.get(String(task.object_name)) ?? String(task.object_name)}</td>
      <td>{t(task.condition ? "rules.some_records" : "tasks.every_new")}</td>
      <td>{days === 0 ? t("tasks.same_day") : t("tasks.in_days", { n: days })}</td>
      <td>
        <State task={task} />
      </td>
    </tr>
  );
}

/** Tasks that the role gets when records come to meet a condition (ORG-014). */
export function RoleTasks({ role }: { role: Row }) {
  const t = useT();
  const [open, setOpen] = useState<Row | "new" | null>(null);
  const filter = { field: "role", op: "eq", value: role.id } as const;
  const tasks = useRows("role_task", { filter, fields: FIELDS, sort: "id", limit: 200 });
  const rows = tasks.data?.rows ?? [];
  const waits = rows.some((task) => task.is_active && !task.in_force_at);
  const { refetch } = tasks;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void refetch(), SOON);
    return () => clearInterval(timer);
  }, [waits, refetch]);
  const create = (
    <Button icon={<Icon name="plus" size={13} />} onClick={() => setOpen("new")}>
      {t("tasks.create")}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <p className={styles.faint}>{t("tasks.hint")}</p>
        {rows.length > 0 && create}
      </div>
      {tasks.isPending && <Waiting rows={3} />}
      {tasks.isError && <Failure error={tasks.error} onRetry={() => void tasks.refetch()} compact />}
      {tasks.data && rows.length === 0 && (
        <Blank
          icon="thunderbolt"
          title={t("tasks.none")}
          hint={t("tasks.none_hint")}
          action={create}
          compact
        />
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
        <section className={styles.scroll} tabIndex={0} aria-label={t("roles.tab_tasks")}>
          <table className={styles.table}>
            <thead>
              <tr>
                {(
                  ["tasks.subject", "rules.object", "rules.condition", "tasks.days", "rules.state"] as const
                ).map((word) => (
                  <th key={word} scope="col">
                    {t(word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((task) => (
                <Line key={task.id} task={task} onOpen={() => setOpen(task)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {open && <TaskDrawer role={role} task={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
