import type { palette as zh } from "../zh-CN/palette";

export const palette = {
  "palette.title": "Search and go",
  "palette.placeholder": "Search records, menus or actions",
  "palette.recent": "Recent",
  "palette.menus": "Menus",
  "palette.create": "Actions",
  "palette.import": "Import {what}",
  "palette.nothing": "Nothing found for “{q}”",
  "palette.hint": "↑↓ select · Enter open · Esc close",
  "palette.more": "All results in {what}",
  "palette.empty": "Type two characters or more",
} satisfies Record<keyof typeof zh, string>;
