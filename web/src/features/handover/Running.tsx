import { Button } from "antd";
import { useEffect, useRef } from "react";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { isOver, useJob } from "../jobs/api";
import { CancelButton, JobProgress, StateTag, useResultText } from "../jobs/JobLine";
import { useRefresh } from "./api";
import styles from "./handover.module.css";

/** The hand-over under way, and what came of it. */
export function Running({ id, onDismiss }: { id: number; onDismiss: () => void }) {
  const t = useT();
  const job = useJob(id).data;
  const refresh = useRefresh();
  const told = useRef(0);
  useEffect(() => {
    if (!job || told.current === id || !isOver(job.state)) return;
    told.current = id;
    refresh();
  }, [job, id, refresh]);
  if (!job) return null;
  return (
    <Card
      title={
        <>
          {job.label} <StateTag state={job.state} />
        </>
      }
      extra={
        isOver(job.state) ? (
          <Button size="small" onClick={onDismiss}>
            {t("handover.another")}
          </Button>
        ) : (
          <CancelButton job={job} size="small" />
        )
      }
    >
      <div className={styles.running} aria-live="polite">
        <JobProgress label={job.label} state={job.state} done={job.done} total={job.total} />
        <Result id={id} />
      </div>
    </Card>
  );
}

function Result({ id }: { id: number }) {
  const job = useJob(id).data;
  return job && isOver(job.state) ? <ResultText job={job} /> : null;
}

function ResultText({ job }: { job: NonNullable<ReturnType<typeof useJob>["data"]> }) {
  return <p className={styles.faint}>{useResultText(job)}</p>;
}
