export const lines = {
  "lines.add": "Add: {what}",
  "lines.number": "line {n}",
  "lines.total": "Total",
  "lines.open": "Open the form",
  "lines.hint": "Tab: next cell · Enter: save and go to the next line · Esc: give up",
} as const;
