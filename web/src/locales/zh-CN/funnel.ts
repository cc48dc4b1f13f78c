export const funnel = {
  "funnel.title": "销售漏斗",
} as const;
