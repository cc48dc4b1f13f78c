import type { Me, MenuGroup } from "@/kernel/session";

function item(key: string, label: string, icon: string, path?: string) {
  return { key, label, icon, path: path ?? `/o/${key}`, object: path ? undefined : key };
}

export const MENUS: MenuGroup[] = [
  {
    key: "work",
    label: "工作台",
    icon: "home",
    items: [item("activity", "活动与日程", "calendar")],
  },
  {
    key: "parties",
    label: "客户",
    icon: "team",
    items: [
      item("customer", "客户", "team"),
      item("contact", "联系人", "contacts"),
      item("lead", "线索", "bulb"),
    ],
  },
  {
    key: "sales",
    label: "销售",
    icon: "fund",
    items: [
      item("opportunity", "商机", "fund"),
      item("funnel", "销售漏斗", "funnel-plot", "/funnel"),
      item("quote", "报价单", "file-text"),
      item("contract", "合同", "file-protect"),
      item("order", "销售订单", "shopping-cart"),
    ],
  },
  {
    key: "service",
    label: "服务",
    icon: "customer-service",
    items: [item("service_request", "服务请求", "customer-service")],
  },
  {
    key: "admin",
    label: "管理",
    icon: "setting",
    items: [
      item("jobs", "任务", "schedule", "/jobs"),
      item("recycle", "回收站", "delete", "/recycle"),
      item("admin", "系统管理", "setting", "/admin"),
    ],
  },
];

export const ME: Omit<Me, "menus"> = {
  user: { id: 1, username: "liming", name: "李明", is_admin: true, must_change_password: false },
  acting_as: null,
  customer: null,
  real_user: { id: 1, title: "李明" },
  employee: { id: 1, title: "李明", department: { id: 1, title: "华东大区" } },
  company: {},
  account_set: { code: "demo", name: "华瑞科技" },
  locale: "zh-CN",
  theme: "system",
  timezone: "Asia/Shanghai",
  today: "2026-11-21",
  prefs: {},
  home: null,
};
