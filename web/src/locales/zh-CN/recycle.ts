export const recycle = {
  "recycle.title": "回收站",
} as const;
