import type { recycle as zh } from "../zh-CN/recycle";

export const recycle = {
  "recycle.title": "Recycle bin",
} satisfies Record<keyof typeof zh, string>;
