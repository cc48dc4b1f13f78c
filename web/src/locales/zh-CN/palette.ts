export const palette = {
  "palette.title": "搜索与跳转",
  "palette.placeholder": "搜索记录、菜单或操作，支持拼音首字母",
  "palette.recent": "最近查看",
  "palette.menus": "菜单",
  "palette.create": "操作",
  "palette.import": "导入{what}",
  "palette.nothing": "没有找到“{q}”",
  "palette.hint": "↑↓ 选择　Enter 打开　Esc 关闭",
  "palette.more": "查看全部{what}结果",
  "palette.empty": "输入两个字以上开始搜索",
} as const;
