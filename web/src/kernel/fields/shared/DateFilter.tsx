import { InputNumber, Select } from "antd";
import { isPlainObject } from "@/lib/text";
import { useT, type WordKey } from "@/lib/words";
import type { FilterProps } from "../view";
import { DayInput } from "./DayInput";
import { RangePair } from "./RangePair";
import styles from "./shared.module.css";

const PERIODS = [
  "today",
  "yesterday",
  "tomorrow",
  "this_week",
  "last_week",
  "next_week",
  "this_month",
  "last_month",
  "next_month",
  "this_quarter",
  "last_quarter",
  "this_year",
  "last_year",
] as const;
const DISTANCES = ["days_ago", "days_ahead", "months_ago", "months_ahead"] as const;

const PERIOD_WORDS = Object.fromEntries(PERIODS.map((name) => [name, `relative.${name}`])) as Record<
  (typeof PERIODS)[number],
  WordKey & `relative.${string}`
>;

/** A day, or a day that moves with the calendar: "this month", "7 days ago". */
export function DateFilter({ spec, op, value, onChange, id }: FilterProps) {
  const t = useT();
  if (op === "between") {
    return (
      <RangePair
        value={value}
        onChange={onChange}
        render={(side) => (
          <DayInput
            value={side.value}
            onChange={side.onChange}
            label={side.label}
            placeholder={side.placeholder}
          />
        )}
      />
    );
  }
  const relative = isPlainObject(value) && typeof value.relative === "string" ? value : null;
  const choice = relative ? String(relative.relative) : "exact";
  const choose = (next: string) => {
    if (next === "exact") onChange(null);
    else
      onChange(
        (DISTANCES as readonly string[]).includes(next) ? { relative: next, n: 7 } : { relative: next },
      );
  };
  const options = [
    { value: "exact", label: t("relative.exact") },
    ...PERIODS.map((name) => ({
      value: name as string,
      label: (t as (key: WordKey) => string)(PERIOD_WORDS[name]),
    })),
    { value: "days_ago", label: t("relative.n_days_ago") },
    { value: "days_ahead", label: t("relative.n_days_ahead") },
    { value: "months_ago", label: t("relative.n_months_ago") },
    { value: "months_ahead", label: t("relative.n_months_ahead") },
  ];
  return (
    <span className={styles.pair}>
      <Select id={id} aria-label={spec.label} value={choice} onChange={choose} options={options} />
      {choice === "exact" && <DayInput value={value} onChange={onChange} label={spec.label} />}
      {relative && "n" in relative && (
        <InputNumber
          aria-label={spec.label}
          min={0}
          max={3650}
          value={Number(relative.n)}
          onChange={(n) => onChange({ ...relative, n: n ?? 0 })}
        />
      )}
    </span>
  );
}
