import dayjs, { type Dayjs } from "dayjs";
import { DATE, weekStartOf } from "@/lib/dates";
import type { useT } from "@/lib/words";

export type Range = [Dayjs, Dayjs];

/** The periods people ask for: week, month, the one before, quarter, year. */
export function presets(today: string, t: ReturnType<typeof useT>): { label: string; value: Range }[] {
  const day = dayjs(today, DATE);
  const month = day.startOf("month");
  const quarter = month.subtract(month.month() % 3, "month");
  return [
    { label: t("team.this_week"), value: [weekStartOf(day), day] },
    { label: t("team.this_month"), value: [month, day.endOf("month")] },
    { label: t("team.last_month"), value: [month.subtract(1, "month"), month.subtract(1, "day")] },
    { label: t("team.this_quarter"), value: [quarter, quarter.add(3, "month").subtract(1, "day")] },
    { label: t("team.this_year"), value: [day.startOf("year"), day.endOf("year")] },
  ];
}
