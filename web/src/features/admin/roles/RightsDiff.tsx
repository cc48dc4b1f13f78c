import { Modal } from "antd";
import { useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { type Change, EVERY } from "./rights";
import styles from "./roles.module.css";
import { useLabels } from "./useLabels";
import { nameText, valueText } from "./words";

/** A change of the data grants in one dimension, already in words. */
export interface GrantChange {
  dimension: string;
  before: string;
  after: string;
}

/** What saving changes, before it is saved: rights are not something to change by accident. */
export function RightsDiff({
  changes,
  grants,
  isSaving,
  onSave,
  onClose,
}: {
  changes: Change[];
  grants: GrantChange[];
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
}) {
  const t = useT();
  const labels = new Map(useObjects().map((object) => [object.name, object.label]));
  labels.set(EVERY, t("roles.every"));
  const labelOf = useLabels(changes.map((change) => change.object));
  const lines = [
    ...changes.map((change) => ({
      key: `${change.object}.${change.part}.${change.name}`,
      object: labels.get(change.object) ?? change.object,
      name:
        change.part === "field" || change.part === "action"
          ? labelOf(change.object, change.part, change.name)
          : nameText(change, t),
      before: valueText(change, change.before, t),
      after: valueText(change, change.after, t),
    })),
    ...grants.map((change) => ({
      key: `grant.${change.dimension}`,
      object: t("roles.tab_grants"),
      name: change.dimension,
      before: change.before,
      after: change.after,
    })),
  ];
  return (
    <Modal
      open
      width={680}
      title={t("roles.diff", { n: lines.length })}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: isSaving }}
      onOk={onSave}
      onCancel={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled */}
      <section className={styles.diffBox} tabIndex={0} aria-label={t("roles.diff", { n: lines.length })}>
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
            {lines.map((line) => (
              <tr key={line.key}>
                <td>{line.object}</td>
                <td>{line.name}</td>
                <td>
                  <del>{line.before}</del>
                </td>
                <td>
                  <ins>{line.after}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.faint}>{t("roles.diff_hint")}</p>
    </Modal>
  );
}
