import { useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import { useObjectIfKnown } from "@/kernel/metadata";
import { type Row, recordChanged, recordsPath, useRows } from "@/kernel/records";
import { ME, useMe } from "@/kernel/session";
import { call } from "@/lib/api";
import { isProblem } from "@/lib/problem";
import { useT, type WordKey } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import {
  COMPANY,
  CURRENCIES,
  changesOf,
  DATA_OPTIONS,
  DELIVERY_RIGHTS,
  FRESH_DAYS,
  joined,
  SALES_OPTIONS,
  SEVERAL,
  type SettingKey,
  type Settings,
  USUAL,
  valuesOf,
  WEEK,
} from "./settings";
import styles from "./settings.module.css";

interface Option {
  value: string;
  label: string;
}

const COMPUTED = new Set(["formula", "rollup"]);

/** Fields of customers that somebody fills in. */
function useCustomerFields(): Option[] {
  const spec = useObjectIfKnown("customer");
  const typed = spec?.fields.filter((one) => !one.readonly && !COMPUTED.has(one.kind)) ?? [];
  return typed.map((one) => ({ value: one.name, label: one.label }));
}

function useOptions(key: SettingKey): Option[] | null {
  const t = useT() as (key: WordKey, args?: Record<string, unknown>) => string;
  const me = useMe();
  const fields = useCustomerFields();
  if (key === "data_fields") return fields;
  if (key === "fresh_days")
    return FRESH_DAYS.map((days) => ({ value: days, label: t("settings.days", { days }) }));
  if (key === "workdays")
    return WEEK.map((day, n) => ({ value: String(n + 1), label: t(`settings.${day}` as WordKey) }));
  if (key === "currency")
    return CURRENCIES.map((code) => ({ value: code, label: `${code} ${t(`settings.${code}` as WordKey)}` }));
  if (key === "calendar") {
    return ["monday", "sunday"].map((day) => ({ value: day, label: t(`settings.${day}` as WordKey) }));
  }
  if (key === "fiscal_month") {
    return Array.from({ length: 12 }, (_, n) => ({ value: String(n + 1), label: `${n + 1}` }));
  }
  if (key === "home_page") {
    const pages = me.menus.flatMap((group) =>
      group.items.map((item) => ({ value: item.path, label: item.label })),
    );
    return [{ value: "/", label: t("shell.home") }, ...pages];
  }
  if (key === "delivery_rights") {
    return DELIVERY_RIGHTS.map((one) => ({ value: one, label: t(`settings.by_${one}` as WordKey) }));
  }
  return null;
}

interface ChosenProps {
  id: string;
  name: SettingKey;
  value: string;
  options: Option[];
  disabled: boolean;
  onChange: (value: string) => void;
}

/** One of the options, or several; what holds where nobody has chosen stands there faintly. */
function Chosen({ id, name, value, options, disabled, onChange }: ChosenProps) {
  const t = useT();
  const shared = { id, allowClear: CLEAR, showSearch: { optionFilterProp: "label" }, disabled, options };
  const usual = (USUAL[name] ?? "")
    .split(",")
    .flatMap((one) => options.find((o) => o.value === one)?.label ?? []);
  const placeholder = usual.length > 0 ? t("settings.usual", { value: usual.join("、") }) : undefined;
  if (!SEVERAL.includes(name))
    return (
      <Select
        {...shared}
        placeholder={placeholder}
        value={value || undefined}
        onChange={(picked?: string) => onChange(picked ?? "")}
      />
    );
  const offered = options.map((one) => one.value);
  return (
    <Select
      {...shared}
      mode="multiple"
      placeholder={placeholder}
      value={value ? value.split(",") : []}
      onChange={(picked: string[]) => onChange(joined(picked, offered))}
    />
  );
}

interface SettingProps {
  name: SettingKey;
  value: string;
  error?: string;
  disabled: boolean;
  onChange: (value: string) => void;
}

function Setting({ name, value, error, disabled, onChange }: SettingProps) {
  const t = useT() as (key: WordKey) => string;
  const id = useId();
  const options = useOptions(name);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`settings.${name}` as WordKey)}</label>
      {options ? (
        <Chosen {...{ id, name, value, options, disabled, onChange }} />
      ) : (
        <Input
          id={id}
          disabled={disabled}
          maxLength={300}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {error && (
        <span className={styles.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

function Form({ rows, keys }: { rows: readonly Row[]; keys: readonly SettingKey[] }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const isAdmin = useMe().user.is_admin;
  const [values, setValues] = useState<Settings>(() => valuesOf(rows));
  const [errors, setErrors] = useState<Settings>({});
  const [isSaving, setSaving] = useState(false);
  const changes = changesOf(rows, values);
  const save = async () => {
    setSaving(true);
    const wrong: Settings = {};
    for (const { key, value, row } of changes) {
      try {
        if (row) {
          const body = { setting_value: value, version: row.version };
          await call("PATCH", recordsPath("crm_setting", row.id), body);
        } else await call("POST", recordsPath("crm_setting"), { setting_key: key, setting_value: value });
      } catch (error) {
        if (isProblem(error)) wrong[key] = error.fieldMessages().setting_value ?? error.detail;
        else toast.problem(error);
      }
    }
    setErrors(wrong);
    setSaving(false);
    recordChanged(client, "crm_setting");
    void client.invalidateQueries({ queryKey: ME });
    if (Object.keys(wrong).length === 0) toast.success(t("settings.saved"));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.fields}>
        {keys.map((key) => (
          <Setting
            key={key}
            name={key}
            value={values[key] ?? ""}
            error={errors[key]}
            disabled={!isAdmin}
            onChange={(value) => setValues((now) => ({ ...now, [key]: value }))}
          />
        ))}
      </div>
      {isAdmin && (
        <Button
          className={styles.save}
          type="primary"
          htmlType="submit"
          loading={isSaving}
          disabled={changes.length === 0}
        >
          {t("common.save")}
        </Button>
      )}
    </form>
  );
}

interface SettingsCardProps {
  title: WordKey;
  hint?: WordKey;
  keys: readonly SettingKey[];
}

function SettingsCard({ title, hint, keys }: SettingsCardProps) {
  const t = useT() as (key: WordKey) => string;
  const rows = useRows("crm_setting", { fields: ["setting_key", "setting_value"], limit: 200 });
  return (
    <Card title={t(title)} extra={hint && <span className={styles.faint}>{t(hint)}</span>}>
      {rows.isPending && <Waiting rows={4} />}
      {rows.isError && <Failure error={rows.error} onRetry={() => void rows.refetch()} compact />}
      {rows.data && <Form key={rows.dataUpdatedAt} rows={rows.data.rows} keys={keys} />}
    </Card>
  );
}

/** 企业门户基础信息: company name, currency, calendar, home page (ORG-031). */
export function CompanyForm() {
  return <SettingsCard title="settings.company" keys={COMPANY} />;
}

/** 销售选项: by what people are shown deliveries (PERM-048, D-33). */
export function SalesOptions() {
  return (
    <SettingsCard title="settings.sales_options" hint="settings.sales_options_hint" keys={SALES_OPTIONS} />
  );
}

/** 数据质量: which fields a customer needs, and after how many days an open deal is out of date (ORG-022). */
export function DataOptions() {
  return <SettingsCard title="settings.data" hint="settings.data_hint" keys={DATA_OPTIONS} />;
}
