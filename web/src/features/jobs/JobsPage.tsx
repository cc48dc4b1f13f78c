import { Link } from "react-router";
import { ago, parseMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { isOver, type Job, useJobs } from "./api";
import { CancelButton, DownloadButton, JobProgress, StateTag, useResultText } from "./JobLine";
import styles from "./jobs.module.css";

const ICONS: Record<string, string> = { export: "export", import: "import", bulk: "swap", print: "printer" };

function iconOf(kind: string): string {
  return ICONS[kind.split(/[._]/)[0] ?? ""] ?? "thunderbolt";
}

function useTook(job: Job): string {
  const t = useT();
  const [from, to] = [parseMoment(job.created_at), parseMoment(job.finished_at)];
  if (!from || !to) return "";
  const seconds = Math.max(0, Math.round((to.valueOf() - from.valueOf()) / 1000));
  const time =
    seconds < 60
      ? t("jobs.seconds", { n: seconds })
      : t("jobs.minutes", { n: Math.floor(seconds / 60), s: seconds % 60 });
  return t("jobs.took", { time });
}

function JobRow({ job }: { job: Job }) {
  const t = useT();
  const took = useTook(job);
  const result = useResultText(job);
  return (
    <li className={styles.row}>
      <span className={styles.mark} data-state={job.state}>
        <Icon name={iconOf(job.kind)} size={16} />
      </span>
      <div className={styles.what}>
        <div className={styles.line}>
          <strong>{job.label}</strong>
          <StateTag state={job.state} />
        </div>
        {!isOver(job.state) && (
          <JobProgress label={job.label} state={job.state} done={job.done} total={job.total} />
        )}
        <div className={styles.facts}>
          <span>{t("jobs.started", { when: ago(job.created_at) })}</span>
          {took && <span>{took}</span>}
          {result && <span data-bad={job.state === "failed" || undefined}>{result}</span>}
          {job.file && <span>{job.file.name}</span>}
        </div>
      </div>
      <div className={styles.tools}>
        <CancelButton job={job} size="small" />
        <DownloadButton job={job} size="small" />
      </div>
    </li>
  );
}

function Jobs({ jobs }: { jobs: Job[] }) {
  const t = useT();
  const running = jobs.filter((job) => !isOver(job.state));
  const over = jobs.filter((job) => isOver(job.state));
  return (
    <>
      <Card title={t("jobs.running")}>
        {running.length === 0 && <p className="gx-faint">{t("jobs.none_running")}</p>}
        <ul className={styles.rows}>
          {running.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      </Card>
      {over.length > 0 && (
        <Card title={t("jobs.finished")}>
          <ul className={styles.rows}>
            {over.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** /jobs */
export function Component() {
  const t = useT();
  const jobs = useJobs();
  return (
    <Page
      title={t("jobs.title")}
      aside={<span className="gx-faint">{t("jobs.hint")}</span>}
      actions={<Link to="/imports">{t("jobs.imports")}</Link>}
    >
      {jobs.isPending && <Waiting />}
      {jobs.isError && <Failure error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data?.length === 0 && <Blank icon="schedule" title={t("jobs.none")} hint={t("jobs.none_hint")} />}
      {jobs.data && jobs.data.length > 0 && <Jobs jobs={jobs.data} />}
    </Page>
  );
}
