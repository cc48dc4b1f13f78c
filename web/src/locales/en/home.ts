import type { home as zh } from "../zh-CN/home";

export const home = {
  "home.title": "Home",
} satisfies Record<keyof typeof zh, string>;
