import type { jobs as zh } from "../zh-CN/jobs";

export const jobs = {
  "jobs.title": "Jobs",
} satisfies Record<keyof typeof zh, string>;
