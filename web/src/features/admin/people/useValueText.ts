import { useT } from "@/lib/words";
import type { ActionRight, FieldLevel, Level } from "../roles/rights";
import { actionText } from "../roles/words";
import type { Exception } from "./exceptions";

/** What holds instead, in words. */
export function useValueText(): (part: Exception["part"], value: string) => string {
  const t = useT();
  return (part, value) => {
    if (part === "field") return t(`roles.field_${value as FieldLevel}`);
    if (part === "action") return actionText(value as ActionRight, t);
    if (value === "true") return t("roles.allowed");
    if (value === "false") return t("roles.not_allowed");
    return value === "none" ? t("roles.not_allowed") : t(`roles.level_${value as Level}`);
  };
}
