import { Modal } from "antd";
import { useObjects } from "@/kernel/metadata";
import { type Translate, useT } from "@/lib/words";
import { type Change, EVERY, type FieldLevel, type Level, type Verb } from "./rights";
import styles from "./roles.module.css";

function valueText(change: Change, value: string, t: Translate): string {
  if (change.part === "scope") return t(`roles.level_${value as Level}`);
  if (change.part === "field") return t(`roles.field_${value as FieldLevel}`);
  if (change.part === "action") return t(`roles.action_${value as "auto" | "true" | "false"}`);
  if (change.part === "named") return value === "true" ? t("roles.own_rights") : t("roles.follows");
  return value === "true" ? t("roles.allowed") : t("roles.not_allowed");
}

function nameText(change: Change, t: Translate): string {
  if (change.part === "named") return t("roles.rights");
  if (change.part === "scope" || change.part === "verb") return t(`roles.verb_${change.name as Verb}`);
  return change.name;
}

/** What saving changes, before it is saved: rights are not something to change by accident. */
export function RightsDiff({
  changes,
  isSaving,
  onSave,
  onClose,
}: {
  changes: Change[];
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
}) {
  const t = useT();
  const labels = new Map(useObjects().map((object) => [object.name, object.label]));
  labels.set(EVERY, t("roles.every"));
  return (
    <Modal
      open
      width={640}
      title={t("roles.diff", { n: changes.length })}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: isSaving }}
      onOk={onSave}
      onCancel={onClose}
    >
      <div className={styles.diffBox}>
        <table className={styles.diff}>
          <thead>
            <tr>
              <th scope="col">{t("roles.object")}</th>
              <th scope="col">{t("roles.right")}</th>
              <th scope="col">{t("roles.before")}</th>
              <th scope="col">{t("roles.after")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.object}.${change.part}.${change.name}`}>
                <td>{labels.get(change.object) ?? change.object}</td>
                <td>{nameText(change, t)}</td>
                <td>
                  <del>{valueText(change, change.before, t)}</del>
                </td>
                <td>
                  <ins>{valueText(change, change.after, t)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.faint}>{t("roles.diff_hint")}</p>
    </Modal>
  );
}
