import { useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { Link } from "react-router";
import { fieldOf, type ObjectSpec } from "@/kernel/metadata";
import { listPath, recordChanged } from "@/kernel/records";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { isOver } from "../jobs/api";
import { JobProgress } from "../jobs/JobLine";
import { useJobNotice } from "../jobs/useJobNotice";
import { cancelImport, errorsUrl, IMPORTS, undoImport, useImport } from "./api";
import styles from "./import.module.css";
import type { ImportLine, ImportRun } from "./types";

function number(value: number): string {
  return groupThousands(String(value));
}

export function Errors({ spec, run }: { spec: ObjectSpec; run: ImportRun }) {
  const t = useT();
  const errors = run.errors ?? [];
  if (run.failed === 0 && errors.length === 0) return null;
  const label = (name: string | null) =>
    name ? (fieldOf(spec, name.split(".")[0] ?? "")?.label ?? name) : "";
  return (
    <Card
      title={errors.length < run.failed ? t("import.errors_first", { n: errors.length }) : t("import.errors")}
      extra={
        run.failed > 0 && (
          <Button size="small" href={errorsUrl(run.id)} icon={<Icon name="download" size={13} />}>
            {t("import.errors_file")}
          </Button>
        )
      }
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("import.error_row")}</th>
              <th scope="col">{t("import.error_field")}</th>
              <th scope="col">{t("import.error_message")}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map((error, index) => (
              <tr key={index}>
                <td className="gx-num">{error.row}</td>
                <td>{label(error.field)}</td>
                <td>{error.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Running({ run, title, hint }: { run: ImportRun | undefined; title: string; hint?: string }) {
  const t = useT();
  const toast = useToast();
  if (!run) return <Waiting />;
  const stop = () =>
    cancelImport(run.id).then(
      () => toast.info(t("import.cancelling")),
      (error) => toast.problem(error),
    );
  return (
    <Card title={title}>
      <div className={styles.running}>
        <JobProgress label={title} state={run.state} done={run.done} total={run.total} />
        {hint && <p className="gx-faint">{hint}</p>}
        <div>
          <Button onClick={() => void stop()}>{t("import.cancel")}</Button>
        </div>
      </div>
    </Card>
  );
}

/** The trial run: what would happen, before anything does. */
export function CheckStep({ spec, id }: { spec: ObjectSpec; id: number | null }) {
  const t = useT();
  const found = useImport(id);
  const run = found.data;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!run || !isOver(run.state)) return <Running run={run} title={t("import.checking")} />;
  const ok = run.created + run.updated;
  const title =
    run.state !== "done"
      ? t("import.check_failed")
      : run.failed === 0
        ? t("import.check_ok", { n: number(ok) })
        : ok === 0
          ? t("import.check_none")
          : t("import.check_some", { ok: number(ok), failed: number(run.failed) });
  const type = run.state !== "done" || ok === 0 ? "error" : run.failed > 0 ? "warning" : "success";
  return (
    <div className={styles.stack}>
      <Alert
        type={type}
        showIcon
        title={title}
        description={run.message || (run.failed > 0 ? t("import.check_hint") : undefined)}
      />
      <Numbers run={run} />
      <Errors spec={spec} run={run} />
    </div>
  );
}

function Numbers({ run }: { run: ImportRun }) {
  const t = useT();
  const figures: [string, number, string][] = [
    [t("import.created"), run.created, "good"],
    [t("import.updated"), run.updated, "good"],
    [t("import.skipped"), run.skipped, "plain"],
    [t("import.failed"), run.failed, run.failed > 0 ? "bad" : "plain"],
  ];
  return (
    <dl className={styles.numbers}>
      {figures.map(([label, value, tone]) => (
        <div key={label} data-tone={tone}>
          <dt>{label}</dt>
          <dd className="gx-num">{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Takes a whole import back, after asking. */
export function useUndoImport() {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const follow = useJobNotice();
  return (run: ImportLine) =>
    modal.confirm({
      title: t("import.undo_confirm"),
      content: t("import.undo_hint"),
      okText: t("import.undo"),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          const { job } = await undoImport(run.id);
          if (job) follow(job, t("import.undo_started"), run.object);
          else toast.success(t("import.undo_done"));
        } catch (error) {
          toast.problem(error);
        }
        await client.invalidateQueries({ queryKey: IMPORTS });
        recordChanged(client, run.object);
      },
    });
}

const ENDS = {
  done: "import.done",
  failed: "import.failed_title",
  cancelled: "import.cancelled_title",
  undone: "import.undone_title",
} as const;

interface ResultStepProps {
  spec: ObjectSpec;
  id: number | null;
  onAgain: () => void;
}

export function ResultStep({ spec, id, onAgain }: ResultStepProps) {
  const t = useT();
  const found = useImport(id);
  const undo = useUndoImport();
  const run = found.data;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!run || !isOver(run.state))
    return <Running run={run} title={t("import.running")} hint={t("import.running_hint")} />;
  const end = run.state === "queued" || run.state === "running" ? "done" : run.state;
  return (
    <div className={styles.stack}>
      <Alert
        type={end === "done" ? "success" : end === "failed" ? "error" : "info"}
        showIcon
        title={t(ENDS[end])}
        description={run.message || undefined}
      />
      <Numbers run={run} />
      <div className={styles.after}>
        <Link to={`${listPath(spec.name)}?sort=-updated_at`}>
          <Button type="primary" tabIndex={-1}>
            {t("import.open_list", { what: spec.label })}
          </Button>
        </Link>
        <Button onClick={onAgain}>{t("import.again")}</Button>
        {run.can_undo && (
          <Button danger icon={<Icon name="undo" size={13} />} onClick={() => void undo(run)}>
            {t("import.undo")}
          </Button>
        )}
      </div>
      <Errors spec={spec} run={run} />
    </div>
  );
}
