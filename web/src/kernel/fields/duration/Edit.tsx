import { InputNumber, Space } from "antd";
import { useT } from "@/lib/words";
import type { EditProps } from "../view";

export function Edit({ value, onChange, id, describedBy, invalid, disabled, autoFocus }: EditProps<number>) {
  const t = useT();
  const hours = value === null || value === undefined ? null : Math.floor(value / 60);
  const minutes = value === null || value === undefined ? null : value % 60;
  const change = (h: number | null, m: number | null) =>
    onChange(h === null && m === null ? null : (h ?? 0) * 60 + (m ?? 0));
  const status = invalid ? "error" : undefined;
  return (
    <Space.Compact block>
      <InputNumber
        id={id}
        aria-label={t("field.hours")}
        aria-describedby={describedBy}
        min={0}
        precision={0}
        suffix={t("field.hours")}
        status={status}
        disabled={disabled}
        autoFocus={autoFocus}
        value={hours}
        onChange={(next) => change(next, minutes)}
        style={{ width: "50%" }}
      />
      <InputNumber
        aria-label={t("field.minutes")}
        min={0}
        precision={0}
        step={5}
        suffix={t("field.minutes")}
        status={status}
        disabled={disabled}
        value={minutes}
        onChange={(next) => change(hours, next)}
        style={{ width: "50%" }}
      />
    </Space.Compact>
  );
}
