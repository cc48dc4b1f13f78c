export const actions = {
  "actions.done": "操作完成",
  "actions.run": "执行",
  "actions.confirm": "确定执行“{name}”吗？",
  "actions.many": "将对选中的 {n} 条记录执行",
  "actions.some_failed": "{ok} 条成功，{failed} 条失败",
  "actions.some_wait": "{ok} 条已完成，{waiting} 条已提交申请，待批准",
  "actions.link_blocked": "浏览器没有打开新页面，请点击",
  "actions.job": "已转入后台执行，可在任务中查看进度",
} as const;
