import type { admin as zh } from "../zh-CN/admin";

export const admin = {
  "admin.title": "Administration",
} satisfies Record<keyof typeof zh, string>;
