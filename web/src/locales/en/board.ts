import type { board as zh } from "../zh-CN/board";

export const board = {
  "board.title": "Board",
  "board.within": "Choose {what}",
  "board.no_within": "There is no {what} yet, so there is no board to show",
  "board.no_columns": "No columns to show",
  "board.column_label": "{title}: {n}",
  "board.none": "No {what}",
  "board.other": "Not set",
  "board.move": "Move to…",
  "board.moved": "“{title}” moved to {to}",
  "board.move_failed": "“{title}” was not moved.",
  "board.card_menu": "Actions of {title}",
  "board.open": "Open",
  "board.open_tab": "Open in new tab",
  "board.more": "{n} more",
  "board.drag_hint":
    "Space picks the card up, left and right choose the column, Space drops it, Esc cancels.",
  "board.picked": "Picked up “{title}” in {column}",
  "board.over": "Over {column}",
  "board.dropped": "“{title}” dropped on {column}",
  "board.cancelled": "Move of “{title}” cancelled",
} satisfies Record<keyof typeof zh, string>;
