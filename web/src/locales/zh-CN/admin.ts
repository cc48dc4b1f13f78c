export const admin = {
  "admin.title": "管理",
} as const;
