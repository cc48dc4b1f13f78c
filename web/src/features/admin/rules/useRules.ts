import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isOver, JOBS, type Job, useJobs } from "@/features/jobs/api";

export const FIELDS = [
  "id",
  "name",
  "object_name",
  "condition",
  "employees",
  "people_from",
  "right",
  "is_active",
  "description",
];

const KIND = "related";

/** The jobs that bring existing records in line with rules: those running, and those that ended on this page. */
export function useRuleJobs() {
  const client = useQueryClient();
  const [since, setSince] = useState<number | null>(null);
  const all = (useJobs().data ?? []).filter((job) => job.kind === KIND);
  const newest = all.reduce((most, job) => Math.max(most, job.id), 0);
  const shown: Job[] = all.filter((job) => !isOver(job.state) || (since !== null && job.id >= since));
  const follow = () => {
    setSince((now) => now ?? newest + 1);
    void client.invalidateQueries({ queryKey: JOBS });
  };
  return { shown, follow };
}
