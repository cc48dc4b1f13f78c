import { useQueryClient } from "@tanstack/react-query";
import { Button, Progress } from "antd";
import { groupThousands } from "@/lib/money";
import { isPlainObject } from "@/lib/text";
import { useT, type WordKey } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { cancelJob, fileUrl, isOver, JOBS, type Job, type JobState, jobError } from "./api";
import styles from "./jobs.module.css";

const TINT: Record<JobState, string> = {
  queued: "gray",
  running: "blue",
  done: "green",
  failed: "red",
  cancelled: "gray",
  undone: "orange",
};

export function StateTag({ state }: { state: JobState }) {
  const t = useT();
  return <OptionTag color={TINT[state]}>{(t as (key: WordKey) => string)(`jobs.state_${state}`)}</OptionTag>;
}

export function percentOf(done: number, total: number | null): number {
  if (!total) return 0;
  return Math.min(100, Math.floor((done / total) * 100));
}

interface JobProgressProps {
  label: string;
  state: JobState;
  done: number;
  total: number | null;
}

export function JobProgress({ label, state, done, total }: JobProgressProps) {
  const t = useT();
  const percent = state === "done" ? 100 : percentOf(done, total);
  const status = state === "failed" ? "exception" : state === "done" ? "success" : "active";
  const text = total
    ? t("jobs.progress", { done: groupThousands(String(done)), total: groupThousands(String(total)) })
    : "";
  return (
    <div className={styles.progress}>
      <Progress
        percent={percent}
        status={status}
        showInfo={false}
        size="small"
        aria-label={t("jobs.progress_label", { label })}
      />
      <span className="gx-num">{text}</span>
    </div>
  );
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : typeof value === "number" ? value : 0;
}

/** What came of it, where the job counted. */
export function useResultText(job: Job): string {
  const t = useT();
  if (job.state === "failed") return jobError(job);
  if (!isPlainObject(job.result)) return "";
  const failed = countOf(job.result.failed);
  const ok = "ok" in job.result ? countOf(job.result.ok) : Math.max(0, (job.total ?? 0) - failed);
  return "failed" in job.result ? t("jobs.results", { ok, failed }) : "";
}

export function useCancelJob(): (id: number) => Promise<void> {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  return async (id) => {
    try {
      await cancelJob(id);
      toast.info(t("jobs.cancelled"));
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey: JOBS });
  };
}

export function DownloadButton({ job, size }: { job: Job; size?: "small" }) {
  const t = useT();
  if (!job.file) return null;
  return (
    <Button
      size={size}
      href={fileUrl(job.file.id)}
      icon={<Icon name="download" size={13} />}
      title={job.file.name}
    >
      {t("jobs.download")}
    </Button>
  );
}

export function CancelButton({ job, size }: { job: Job; size?: "small" }) {
  const t = useT();
  const cancel = useCancelJob();
  if (isOver(job.state)) return null;
  return (
    <Button size={size} onClick={() => void cancel(job.id)}>
      {t("jobs.cancel")}
    </Button>
  );
}
