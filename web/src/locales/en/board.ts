import type { board as zh } from "../zh-CN/board";

export const board = {
  "board.title": "Board",
} satisfies Record<keyof typeof zh, string>;
