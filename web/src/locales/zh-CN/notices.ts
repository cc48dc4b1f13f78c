export const notices = {
  "notices.title": "通知",
  "notices.none": "没有新通知",
  "notices.read_all": "全部标为已读",
  "notices.unread": "{n} 条未读通知",
} as const;
