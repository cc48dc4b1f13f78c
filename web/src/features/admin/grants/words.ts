import type { Dimension } from "@/kernel/access";
import type { Translate } from "@/lib/words";
import { type Grant, modeOf } from "./grants";

function lineText(line: Grant, t: Translate): string {
  const name = line.value_name ?? (line.value === null ? t("grants.everything") : `#${line.value}`);
  const level = t(`grants.level_${line.grant_level}`);
  const right = line.grant_level === "supervisor" ? "edit" : line.right;
  return t("grants.line", { name, level, right: t(`grants.right_${right}`) });
}

/** What is held in one dimension, in a few words. */
export function grantText(lines: readonly Grant[], t: Translate): string {
  const mode = modeOf(lines);
  const [first] = lines;
  if (mode === "values") return lines.map((line) => lineText(line, t)).join(t("roles.semicolon"));
  const text = t(`grants.mode_${mode}`);
  const isPlain = mode === "unset" || mode === "none" || mode === "supervisor";
  return isPlain || first?.right === "edit" ? text : t("grants.only_view", { text });
}

/** On which objects a dimension restricts. */
export function enabledOn(dimension: Dimension, t: Translate): string {
  if (dimension.code === "department") return t("dimensions.everywhere");
  const labels = dimension.objects.filter((one) => one.enabled).map((one) => one.label);
  return labels.length > 0
    ? t("dimensions.enabled_on", { names: labels.join(t("roles.comma")) })
    : t("dimensions.nowhere");
}
