import type { views as zh } from "../zh-CN/views";

export const views = {
  "views.title": "Views",
} satisfies Record<keyof typeof zh, string>;
