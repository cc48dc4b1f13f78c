export const list = {
  "list.title": "列表",
} as const;
