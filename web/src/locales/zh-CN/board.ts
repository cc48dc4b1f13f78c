export const board = {
  "board.title": "看板",
} as const;
