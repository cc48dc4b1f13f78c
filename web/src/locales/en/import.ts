import type { importing as zh } from "../zh-CN/import";

export const importing = {
  "import.title": "Import",
} satisfies Record<keyof typeof zh, string>;
