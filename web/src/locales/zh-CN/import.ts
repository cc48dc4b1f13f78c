export const importing = {
  "import.title": "导入",
} as const;
