import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useCallback, useEffect, useRef } from "react";
import { recordChanged } from "@/kernel/records";
import type { Job } from "./api";
import { fileUrl, isOver, useJob } from "./api";
import { CancelButton, DownloadButton, JobProgress, useResultText } from "./JobLine";
import styles from "./jobs.module.css";

function Result({ job }: { job: Job }) {
  const text = useResultText(job);
  return text ? <p>{text}</p> : null;
}

/** One job, followed to its end: a file is fetched as soon as it is there, changed records are asked again. */
function JobNotice({ id, object, onOver }: { id: number; object?: string; onOver: (job: Job) => void }) {
  const client = useQueryClient();
  const job = useJob(id).data;
  const told = useRef(false);
  useEffect(() => {
    if (!job || !isOver(job.state) || told.current) return;
    told.current = true;
    if (job.file) location.assign(fileUrl(job.file.id));
    else if (object) recordChanged(client, object);
    void client.invalidateQueries({ queryKey: ["imports"] });
    onOver(job);
  }, [job, object, client, onOver]);
  if (!job) return null;
  return (
    <div className={styles.notice}>
      <JobProgress label={job.label} state={job.state} done={job.done} total={job.total} />
      <Result job={job} />
      <div className={styles.noticeFoot}>
        <CancelButton job={job} size="small" />
        <DownloadButton job={job} size="small" />
      </div>
    </div>
  );
}

const LINGER = 8_000;

/** Shows a job's progress in the corner; it stays while the person goes on working. */
export function useJobNotice() {
  const { notification } = App.useApp();
  return useCallback(
    (id: number, title: string, object?: string) => {
      const key = `job-${id}`;
      const over = (job: Job) => {
        if (job.state === "done") setTimeout(() => notification.destroy(key), LINGER);
      };
      notification.open({
        key,
        title,
        duration: 0,
        placement: "bottomRight",
        description: <JobNotice id={id} object={object} onOver={over} />,
      });
    },
    [notification],
  );
}
