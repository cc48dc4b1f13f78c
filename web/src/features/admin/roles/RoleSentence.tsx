import { useState } from "react";
import { useDimensions } from "@/kernel/access";
import { useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { type Grant, linesIn } from "../grants/grants";
import { grantText } from "../grants/words";
import { governable, type Level, PLAIN, REACHING, type Rights, summarise } from "./rights";
import styles from "./roles.module.css";
import { useLabels } from "./useLabels";
import { actionText } from "./words";

const NAMED = 6;

/** The role as sentences, so that nobody has to read a matrix to know what it is. */
export function RoleSentence({ rights, grants }: { rights: Rights; grants: Grant[] }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const objects = governable(useObjects());
  const business = objects.filter((one) => (one as { owned?: boolean }).owned !== false);
  const summary = summarise(rights, business);
  const all = summarise(rights, objects);
  const dimensions = useDimensions().data ?? [];
  const labelOf = useLabels([...all.actions, ...all.fields].map((one) => one.object));
  const names = (labels: string[]) =>
    labels.length > NAMED && !isWhole
      ? t("roles.and_more", { names: labels.slice(0, NAMED).join(t("roles.comma")), n: labels.length })
      : labels.join(t("roles.comma"));
  const parts = (groups: [Level, string[]][]) =>
    groups
      .map(([level, labels]) => t("roles.part", { level: t(`roles.level_${level}`), names: names(labels) }))
      .join(t("roles.semicolon"));
  const lines: [string, string][] = [];
  for (const verb of REACHING) lines.push([t(`roles.may_${verb}`), parts(summary.reach[verb])]);
  for (const verb of PLAIN) lines.push([t(`roles.may_${verb}`), names(summary.plain[verb])]);
  const held = dimensions.filter((one) => linesIn(grants, one.id).length > 0);
  const ranges: [string, string] = [
    t("roles.may_grants"),
    held.map((one) => `${one.name} ${grantText(linesIn(grants, one.id), t)}`).join(t("roles.semicolon")) ||
      t("roles.no_grants"),
  ];
  lines.push(ranges);
  lines.push([
    t("roles.may_actions"),
    all.actions
      .map((one) => `${one.label} ${labelOf(one.object, "action", one.action)}: ${actionText(one.right, t)}`)
      .join(t("roles.semicolon")),
  ]);
  lines.push([
    t("roles.may_fields"),
    all.fields
      .map(
        (one) => `${one.label} ${labelOf(one.object, "field", one.field)}: ${t(`roles.field_${one.level}`)}`,
      )
      .join(t("roles.semicolon")),
  ]);
  const told = isWhole ? lines : [...lines.slice(0, 2), ranges];
  return (
    <div className={styles.sentence}>
      <dl>
        {told.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text || t("roles.nothing")}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="gx-link-button"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? t("roles.less") : t("roles.in_full")}
      </button>
    </div>
  );
}
