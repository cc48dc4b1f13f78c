import { Button, Modal, Radio } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { FieldRead, sameValue } from "../fields";
import type { FieldSpec } from "../metadata";
import type { RecordData } from "../records";
import styles from "./form.module.css";

export interface Conflict {
  base: RecordData;
  current: RecordData;
  mine: Record<string, unknown>;
}

type Side = "mine" | "theirs";

interface StaleDialogProps {
  fields: readonly FieldSpec[];
  conflict: Conflict;
  isSaving: boolean;
  /** The values to save on top of the current version. */
  onSave: (values: Record<string, unknown>) => void;
  onReload: () => void;
  onClose: () => void;
}

/** Fields the other person changed; where I changed them too, I choose. */
export function StaleDialog({ fields, conflict, isSaving, onSave, onReload, onClose }: StaleDialogProps) {
  const t = useT();
  const { base, current, mine } = conflict;
  const theirs = fields.filter(
    (spec) => spec.name in current && !sameValue(spec, base[spec.name], current[spec.name]),
  );
  const [sides, setSides] = useState<Record<string, Side>>({});
  const save = () => {
    const kept = Object.entries(mine).filter(([name]) => sides[name] !== "theirs");
    onSave(Object.fromEntries(kept));
  };
  return (
    <Modal
      open
      width={680}
      title={t("form.stale_title")}
      onCancel={onClose}
      footer={[
        <Button key="reload" onClick={onReload}>
          {t("form.stale_reload")}
        </Button>,
        <Button key="save" type="primary" loading={isSaving} onClick={save}>
          {t("form.stale_save")}
        </Button>,
      ]}
    >
      <p style={{ marginBottom: 12 }}>{theirs.length > 0 ? t("form.stale_hint") : t("form.stale_none")}</p>
      <div className={styles.choices}>
        {theirs.map((spec) => (
          <div key={spec.name} className={styles.choice}>
            <div className={styles.choiceName}>{spec.label}</div>
            <Radio.Group
              aria-label={spec.label}
              className={styles.choiceValues}
              value={spec.name in mine ? (sides[spec.name] ?? "mine") : "theirs"}
              onChange={(event) => setSides({ ...sides, [spec.name]: event.target.value as Side })}
            >
              <Radio value="theirs">
                <span className="gx-faint">{t("form.stale_theirs")}</span>{" "}
                <FieldRead spec={spec} value={current[spec.name]} />
              </Radio>
              {spec.name in mine && (
                <Radio value="mine">
                  <span className="gx-faint">{t("form.stale_mine")}</span>{" "}
                  <FieldRead spec={spec} value={mine[spec.name]} />
                </Radio>
              )}
            </Radio.Group>
          </div>
        ))}
      </div>
    </Modal>
  );
}
