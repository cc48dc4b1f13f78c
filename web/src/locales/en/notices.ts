import type { notices as zh } from "../zh-CN/notices";

export const notices = {
  "notices.title": "Notifications",
  "notices.none": "You are all caught up",
  "notices.read_all": "Mark all as read",
  "notices.unread": "{n} unread notifications",
} satisfies Record<keyof typeof zh, string>;
