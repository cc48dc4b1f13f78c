import { skipToken, useQuery } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import { apiUrl } from "@/lib/api";

export type Job = Shape<"Job">;
export type JobState = Job["state"];

const QUICK = 1_200;
const SLOW = 20_000;

export const JOBS = ["jobs"] as const;

export function isOver(state: JobState): boolean {
  return state !== "queued" && state !== "running";
}

export function jobError(job: Job): string {
  return job.error ?? "";
}

/** `job` events refresh at once; the clock is for a line that lost its events. */
export function useJobs() {
  return useQuery({
    queryKey: JOBS,
    queryFn: () => answerOf(api.GET("/jobs")),
    refetchInterval: ({ state }) => (state.data?.some((job) => !isOver(job.state)) ? QUICK * 2 : SLOW),
  });
}

export function useJob(id: number | null) {
  return useQuery({
    queryKey: [...JOBS, id],
    queryFn: id === null ? skipToken : () => answerOf(api.GET("/jobs/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : QUICK),
  });
}

export function cancelJob(id: number): Promise<unknown> {
  return answerOf(api.POST("/jobs/{id}/cancel", { params: { path: { id } } }));
}

export function fileUrl(id: number): string {
  return apiUrl(`/files/${id}`);
}
