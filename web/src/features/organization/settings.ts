import type { Row } from "@/kernel/records";

/** Settings of the company that are kept as rows of `crm_setting` (ORG-031). */
export const SETTINGS = [
  "company_name",
  "short_name",
  "currency",
  "calendar",
  "workdays",
  "fiscal_month",
  "home_page",
  "phone",
  "website",
  "address",
  "delivery_rights",
  "data_fields",
  "fresh_days",
] as const;
export type SettingKey = (typeof SETTINGS)[number];

/** Options of selling, on a card of their own: who may look at deliveries (PERM-048). */
export const SALES_OPTIONS: readonly SettingKey[] = ["delivery_rights"];
/** What the company calls good data, by which the accuracy of people's work is measured (ORG-022). */
export const DATA_OPTIONS: readonly SettingKey[] = ["data_fields", "fresh_days"];
export const COMPANY = SETTINGS.filter((key) => !SALES_OPTIONS.includes(key) && !DATA_OPTIONS.includes(key));

/** Settings that hold several values, with a comma between them. */
export const SEVERAL: readonly SettingKey[] = ["workdays", "data_fields"];
export const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export const FRESH_DAYS = ["7", "14", "21", "30", "60", "90"];
/** What holds where nothing was chosen; the server has the same. */
export const USUAL: Partial<Record<SettingKey, string>> = {
  workdays: "1,2,3,4,5",
  data_fields: "industry,region,source,phone",
  fresh_days: "14",
};

/** Values in the order in which they are offered. */
export function joined(picked: readonly string[], offered: readonly string[]): string {
  return offered.filter((one) => picked.includes(one)).join(",");
}

export const DELIVERY_RIGHTS = ["roles", "customer", "department", "everybody"] as const;
export type Settings = Partial<Record<SettingKey, string>>;

export const CURRENCIES = ["CNY", "USD", "EUR", "HKD", "JPY", "GBP", "TWD", "SGD"];

export function valuesOf(rows: readonly Row[]): Settings {
  return Object.fromEntries(rows.map((row) => [row._title, String(row.setting_value ?? "")])) as Settings;
}

export interface Change {
  key: SettingKey;
  value: string | null;
  row: Row | null;
}

/** What has to be written: a new row for a setting that has none yet, else its row. */
export function changesOf(rows: readonly Row[], next: Settings): Change[] {
  const before = valuesOf(rows);
  return SETTINGS.flatMap((key) => {
    const value = next[key]?.trim() ?? "";
    if (value === (before[key] ?? "")) return [];
    return { key, value: value || null, row: rows.find((row) => row._title === key) ?? null };
  });
}

/** Base archives in the order in which they are prepared (ORG-032). */
export const ARCHIVES = [
  { key: "department", object: "department", to: "/o/department" },
  { key: "employee", object: "employee", to: "/o/employee" },
  { key: "product", object: "product", to: "/o/product" },
  { key: "custom", object: null, to: "/admin/objects" },
  { key: "layout", object: null, to: "/admin/objects" },
] as const;

/** What business management uses, by what uses it; objects that this installation does not have are left out (ORG-030). */
export const BUSINESS = [
  { key: "sales", objects: ["sales_mode", "sales_stage", "fail_reason", "funnel_setting", "stage_quota"] },
  { key: "customers", objects: ["pyramid_model", "customer_class"] },
  { key: "activities", objects: ["activity_type"] },
  { key: "surveys", objects: ["survey_template", "question_bank"] },
] as const;
