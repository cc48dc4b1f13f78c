import { useQuery } from "@tanstack/react-query";
import { apiUrl, call } from "@/lib/api";

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled" | "undone";

export interface Job {
  id: number;
  kind: string;
  label: string;
  state: JobState;
  total: number | null;
  done: number;
  result?: unknown;
  error?: string | { detail?: string; message?: string } | null;
  file?: { id: number; name: string; size: number } | null;
  created_at: string;
  finished_at?: string | null;
}

const QUICK = 1_200;
const SLOW = 20_000;

export const JOBS = ["jobs"] as const;

export function isOver(state: JobState): boolean {
  return state !== "queued" && state !== "running";
}

export function jobError(job: Job): string {
  if (!job.error) return "";
  return typeof job.error === "string" ? job.error : (job.error.detail ?? job.error.message ?? "");
}

/** Older servers answer a bare list; a page has `rows`. */
function rowsOf(answer: Job[] | { rows: Job[] }): Job[] {
  return Array.isArray(answer) ? answer : answer.rows;
}

/** `job` events refresh at once; the clock is for a line that lost its events. */
export function useJobs() {
  return useQuery({
    queryKey: JOBS,
    queryFn: async () => rowsOf(await call<Job[] | { rows: Job[] }>("GET", "/jobs")),
    refetchInterval: ({ state }) => (state.data?.some((job) => !isOver(job.state)) ? QUICK * 2 : SLOW),
  });
}

export function useJob(id: number | null) {
  return useQuery({
    queryKey: [...JOBS, id],
    queryFn: () => call<Job>("GET", `/jobs/${id}`),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : QUICK),
  });
}

export function cancelJob(id: number): Promise<unknown> {
  return call("POST", `/jobs/${id}/cancel`);
}

export function fileUrl(id: number): string {
  return apiUrl(`/files/${id}`);
}
