import type { Translate } from "@/lib/words";
import type { ActionRight, Change, FieldLevel, Level, Verb } from "./rights";

export function actionText(value: ActionRight, t: Translate): string {
  if (value === "auto" || value === "true" || value === "false") return t(`roles.action_${value}`);
  return t("roles.action_level", { level: t(`roles.level_${value}`) });
}

/** One side of a change, as the editor says it. */
export function valueText(change: Change, value: string, t: Translate): string {
  if (change.part === "scope") return t(`roles.level_${value as Level}`);
  if (change.part === "field") return t(`roles.field_${value as FieldLevel}`);
  if (change.part === "action") return actionText(value as ActionRight, t);
  if (change.part === "named") return value === "true" ? t("roles.own_rights") : t("roles.follows");
  return value === "true" ? t("roles.allowed") : t("roles.not_allowed");
}

/** What a change is about, where it is not a field or an action, which their object names. */
export function nameText(change: Change, t: Translate): string {
  if (change.part === "named") return t("roles.rights");
  if (change.part === "scope" || change.part === "verb") return t(`roles.verb_${change.name as Verb}`);
  return change.name;
}
