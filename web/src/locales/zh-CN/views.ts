export const views = {
  "views.title": "视图",
} as const;
