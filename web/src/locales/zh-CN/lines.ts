export const lines = {
  "lines.add": "添加{what}",
  "lines.number": "第 {n} 行",
  "lines.total": "合计",
  "lines.open": "打开表单",
  "lines.hint": "Tab 到下一格，Enter 保存并到下一行，Esc 放弃",
} as const;
