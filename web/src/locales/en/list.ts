import type { list as zh } from "../zh-CN/list";

export const list = {
  "list.title": "List",
} satisfies Record<keyof typeof zh, string>;
