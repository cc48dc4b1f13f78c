import type { funnel as zh } from "../zh-CN/funnel";

export const funnel = {
  "funnel.title": "Sales funnel",
} satisfies Record<keyof typeof zh, string>;
