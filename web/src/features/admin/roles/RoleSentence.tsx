import { useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { governable, type Level, type Rights, summarise } from "./rights";
import styles from "./roles.module.css";

const NAMED = 6;

/** The role as a sentence, so that nobody has to read a matrix to know what it is. */
export function RoleSentence({ rights }: { rights: Rights }) {
  const t = useT();
  const objects = governable(useObjects()).filter((one) => (one as { owned?: boolean }).owned !== false);
  const summary = summarise(rights, objects);
  const names = (labels: string[]) =>
    labels.length > NAMED
      ? t("roles.and_more", { names: labels.slice(0, NAMED).join(t("roles.comma")), n: labels.length })
      : labels.join(t("roles.comma"));
  const parts = (groups: [Level, string[]][]) =>
    groups
      .map(([level, labels]) => t("roles.part", { level: t(`roles.level_${level}`), names: names(labels) }))
      .join(t("roles.semicolon"));
  return (
    <div className={styles.sentence}>
      <p>
        <b>{t("roles.may_view")}</b>
        {summary.view.length > 0 ? parts(summary.view) : t("roles.nothing")}
      </p>
      <p>
        <b>{t("roles.may_edit")}</b>
        {summary.edit.length > 0 ? parts(summary.edit) : t("roles.nothing")}
      </p>
      <p>
        <b>{t("roles.may_export")}</b>
        {summary.export.length > 0 ? names(summary.export) : t("roles.nothing")}
        {summary.hidden > 0 && <span> {t("roles.hidden_fields", { n: summary.hidden })}</span>}
      </p>
    </div>
  );
}
