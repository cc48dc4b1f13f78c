import { Modal } from "antd";
import { useId, useState } from "react";
import { useT } from "@/lib/words";
import { FieldEdit } from "../fields";
import type { FieldSpec } from "../metadata";
import { isReference, type Reference, type Row } from "../records";
import { mayGo, parentOf } from "./model";
import styles from "./tree.module.css";

interface MoveDialogProps {
  field: FieldSpec;
  row: Row;
  onMove: (to: Reference | null) => void;
  onClose: () => void;
}

/** The same as dragging, for keys, fingers and far-away places. */
export function MoveDialog({ field, row, onMove, onClose }: MoveDialogProps) {
  const t = useT();
  const id = useId();
  const [value, setValue] = useState<unknown>(row[field.name] ?? null);
  const to = isReference(value) ? value : null;
  const isSelf = to?.id === row.id;
  const mayDo = mayGo(row, field, to?.id ?? null, []) && !(field.required && to === null);
  return (
    <Modal
      open
      title={t("tree.move_title", { title: row._title })}
      okText={t("tree.move_do")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !mayDo }}
      onOk={() => {
        onMove(to);
        onClose();
      }}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className={styles.form}>
        <label htmlFor={id}>{field.label}</label>
        <FieldEdit id={id} spec={field} value={value} onChange={setValue} values={row} autoFocus />
        <p className={styles.hint} role={isSelf ? "alert" : undefined}>
          {isSelf ? t("tree.move_self") : parentOf(row, field) && !field.required ? t("tree.move_hint") : ""}
        </p>
      </div>
    </Modal>
  );
}
