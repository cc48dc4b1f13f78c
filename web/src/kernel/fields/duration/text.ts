import { t } from "@/lib/words";

/** Held in minutes. */
export function textOf(value: number): string {
  const hours = Math.floor(value / 60);
  const minutes = value % 60;
  if (hours === 0) return t("field.duration_minutes", { m: minutes });
  return minutes === 0
    ? t("field.duration_hours", { h: hours })
    : t("field.duration_read", { h: hours, m: minutes });
}
