import { Rate } from "antd";
import type { EditProps } from "../view";

export function Edit({ spec, value, onChange, id, disabled, autoFocus }: EditProps<number>) {
  return (
    <Rate
      id={id}
      aria-label={spec.label}
      count={Number(spec.max ?? 5)}
      disabled={disabled}
      autoFocus={autoFocus}
      value={value ?? 0}
      onChange={(stars) => onChange(stars === 0 ? null : stars)}
    />
  );
}
