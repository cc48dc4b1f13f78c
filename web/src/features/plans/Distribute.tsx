import { Input, Modal, Radio } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { amountText, type Indicator } from "./answer";
import styles from "./plans.module.css";
import { cleanAmount, distribute, fromFen, total, valuesOf, within } from "./sums";
import type { SheetState } from "./useSheet";

/** A total of the year is brought down to the last level and over the periods, evenly or as the year before was. */
export function Distribute({
  sheet,
  indicator,
  row,
  onClose,
}: {
  sheet: SheetState;
  indicator: Indicator;
  row: number;
  onClose: () => void;
}) {
  const t = useT();
  const periods = sheet.data?.totals.plan.periods ?? [];
  const node = sheet.nodes[row];
  const now = total(
    periods.map((period) => valuesOf(sheet.nodes, indicator.name, period, sheet.edits)[row]?.value),
  );
  const past = sheet.nodes.some(
    (one, at) =>
      within(sheet.nodes, at, row) &&
      Object.values(one.last[indicator.name] ?? {}).some((v) => Number(v) > 0),
  );
  const [whole, setWhole] = useState(now === null ? "" : fromFen(now).replace(/\.00$/, ""));
  const [by, setBy] = useState<"even" | "last">(past ? "last" : "even");
  const amount = cleanAmount(whole);
  const go = () => {
    if (typeof amount !== "string") return;
    sheet.change(distribute(sheet.nodes, row, { indicator: indicator.name, periods, whole: amount, by }));
    onClose();
  };
  if (!node) return null;
  return (
    <Modal
      open
      title={t("plans.distribute_title", { what: node.title, indicator: indicator.label })}
      okText={t("plans.distribute")}
      okButtonProps={{ disabled: typeof amount !== "string" }}
      onOk={go}
      onCancel={onClose}
      width={460}
    >
      <div className={styles.form}>
        <div>
          <span>{t("plans.whole_year")}</span>
          <Input
            value={whole}
            inputMode="decimal"
            status={amount === undefined ? "error" : undefined}
            autoFocus
            onChange={(event) => setWhole(event.target.value)}
            onPressEnter={go}
            aria-label={t("plans.whole_year")}
          />
        </div>
        {amount && <span className={styles.faint}>{amountText(amount)}</span>}
        <Radio.Group value={by} onChange={(event) => setBy(event.target.value)}>
          <Radio value="even">{t("plans.evenly")}</Radio>
          <Radio value="last" disabled={!past}>
            {t("plans.by_last_year")}
          </Radio>
        </Radio.Group>
        <p className={styles.faint}>{past ? t("plans.distribute_hint") : t("plans.no_last_year")}</p>
      </div>
    </Modal>
  );
}
