import { isOver } from "@/features/jobs/api";
import { CancelButton, JobProgress, StateTag } from "@/features/jobs/JobLine";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import styles from "./rules.module.css";
import type { useRuleJobs } from "./useRules";

/** Existing records follow a changed rule in the background; here one sees how far that is. */
export function RuleProgress({ jobs }: { jobs: ReturnType<typeof useRuleJobs> }) {
  const t = useT();
  if (jobs.shown.length === 0) return null;
  return (
    <Card title={t("rules.progress")}>
      <ul className={styles.jobs} aria-live="polite">
        {jobs.shown.map((job) => (
          <li key={job.id}>
            <span>
              {job.label} <StateTag state={job.state} />
            </span>
            <JobProgress label={job.label} state={job.state} done={job.done} total={job.total} />
            {job.state === "failed" && <span className={styles.error}>{job.error}</span>}
            {!isOver(job.state) && <CancelButton job={job} size="small" />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
