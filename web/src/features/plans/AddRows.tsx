import { Modal } from "antd";
import { useState } from "react";
import { FieldEdit } from "@/kernel/fields";
import type { FieldSpec } from "@/kernel/metadata";
import { isReference, type Reference } from "@/kernel/records";
import { useT } from "@/lib/words";
import type { Dimension } from "./answer";
import styles from "./plans.module.css";
import type { SheetState } from "./useSheet";

const MOST = 500;

function pickerOf(dimension: Dimension): FieldSpec {
  return { name: dimension.name, label: dimension.label, kind: "multi_reference", target: dimension.object };
}

/** Rows for the values that are chosen, in all their combinations; a dimension left empty stands for all of it. */
export function AddRows({
  sheet,
  dimensions,
  onClose,
}: {
  sheet: SheetState;
  dimensions: Dimension[];
  onClose: () => void;
}) {
  const t = useT();
  const [chosen, setChosen] = useState<Record<string, Reference[]>>({});
  let rows: (Reference | null)[][] = [[]];
  for (const one of dimensions) {
    const values = chosen[one.name] ?? [];
    rows = rows.flatMap((row) => (values.length > 0 ? values : [null]).map((value) => [...row, value]));
  }
  const count = rows.length === 1 && rows[0]?.every((one) => one === null) ? 0 : rows.length;
  const add = () => {
    sheet.add(
      rows.map((row) => ({
        key: row.map((one) => one?.id ?? null),
        titles: row.map((one) => one?.title ?? ""),
      })),
    );
    onClose();
  };
  return (
    <Modal
      open
      title={t("plans.add_rows")}
      okText={count > 0 ? t("plans.add_n", { n: count }) : t("plans.add_rows")}
      okButtonProps={{ disabled: count === 0 || count > MOST }}
      onOk={add}
      onCancel={onClose}
      width={520}
    >
      <div className={styles.form}>
        {dimensions.map((one) => (
          <div key={one.name} className={styles.formRow}>
            <label htmlFor={`plan-${one.name}`}>{one.label}</label>
            <FieldEdit
              id={`plan-${one.name}`}
              spec={pickerOf(one)}
              value={chosen[one.name] ?? null}
              onChange={(value) =>
                setChosen((old) => ({ ...old, [one.name]: ((value ?? []) as unknown[]).filter(isReference) }))
              }
            />
          </div>
        ))}
        <p className={styles.faint}>
          {count > MOST ? t("plans.too_many_rows", { n: MOST }) : t("plans.add_hint")}
        </p>
      </div>
    </Modal>
  );
}
