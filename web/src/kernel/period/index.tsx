import { DatePicker } from "antd";
import dayjs from "dayjs";
import { DATE } from "@/lib/dates";
import { useT } from "@/lib/words";
import { useMe } from "../session";
import { presets, type Range } from "./presets";

export { presets, type Range };

/** The month or year that is running now: what a period begins with. */
export function useThis(unit: "month" | "year"): Range {
  const day = dayjs(useMe().today, DATE);
  return [day.startOf(unit), day.endOf(unit)];
}

export function useThisMonth(): Range {
  return useThis("month");
}

/** Two days, with the usual periods at hand. */
export function PeriodPicker({ value, onChange }: { value: Range; onChange: (range: Range) => void }) {
  const t = useT();
  return (
    <DatePicker.RangePicker
      aria-label={t("team.period")}
      allowClear={false}
      value={value}
      presets={presets(useMe().today, t)}
      onChange={(dates) => dates?.[0] && dates[1] && onChange([dates[0], dates[1]])}
    />
  );
}
