export const jobs = {
  "jobs.title": "任务",
} as const;
