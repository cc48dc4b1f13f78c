import dayjs, { type Dayjs } from "dayjs";
import "dayjs/locale/zh-cn";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";
import { currentLocale, t } from "./words";

dayjs.extend(utc);
dayjs.extend(timezone);

export const DATE = "YYYY-MM-DD";
export const DATETIME = "YYYY-MM-DD HH:mm";

/** The company's week begins on Monday or on Sunday, whatever the language (ORG-031). */
export function setWeekStart(day: "monday" | "sunday"): void {
  for (const locale of Object.values(dayjs.Ls)) locale.weekStart = day === "sunday" ? 0 : 1;
}

/** The first day of the week in which `day` lies. */
export function weekStartOf(day: Dayjs): Dayjs {
  return day.subtract((day.day() + 7 - (dayjs.Ls.en?.weekStart ?? 1)) % 7, "day");
}

setWeekStart("monday");

let zone: string | null = null;

/** The person's own zone (from `me`); a colleague abroad reads the same moment in his time. */
export function setTimezone(name: string | null): void {
  zone = name;
}

export function parseMoment(value: unknown): Dayjs | null {
  if (typeof value !== "string" || value === "") return null;
  const moment = zone ? dayjs(value).tz(zone) : dayjs(value);
  return moment.isValid() ? moment : null;
}

export function parseDate(value: unknown): Dayjs | null {
  if (typeof value !== "string" || value === "") return null;
  const date = dayjs(value, DATE);
  return date.isValid() ? date : null;
}

export function formatDate(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 10) : "";
}

export function formatMoment(value: unknown): string {
  return parseMoment(value)?.format(DATETIME) ?? "";
}

/** What was picked on the clock is meant in the person's zone, whatever the browser's is. */
export function momentToWire(picked: Dayjs): string {
  const local = zone ? dayjs.tz(picked.format("YYYY-MM-DD HH:mm:ss"), zone) : picked;
  return local.format("YYYY-MM-DDTHH:mm:ssZ");
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

/** "3 minutes ago"; past a week the date itself says more. */
export function ago(value: unknown, now: Date = new Date()): string {
  const moment = parseMoment(value);
  if (!moment) return "";
  const seconds = Math.round((now.getTime() - moment.valueOf()) / 1000);
  if (seconds < 0 || seconds >= 7 * DAY) return moment.format(DATETIME);
  if (seconds < MINUTE) return t("time.just_now");
  if (seconds < HOUR) return t("time.minutes_ago", { n: Math.floor(seconds / MINUTE) });
  if (seconds < DAY) return t("time.hours_ago", { n: Math.floor(seconds / HOUR) });
  return t("time.days_ago", { n: Math.floor(seconds / DAY) });
}

export function weekday(value: unknown): string {
  const date = parseDate(typeof value === "string" ? value.slice(0, 10) : value);
  return date ? date.locale(currentLocale() === "zh-CN" ? "zh-cn" : "en").format("ddd") : "";
}
