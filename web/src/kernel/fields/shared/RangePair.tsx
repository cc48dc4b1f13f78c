import type { ReactNode } from "react";
import { useT } from "@/lib/words";
import styles from "./shared.module.css";

interface Side {
  value: unknown;
  onChange: (value: unknown) => void;
  label: string;
  placeholder: string;
}

/** Two ends of "between", sent as a list of two. */
export function RangePair({
  value,
  onChange,
  render,
}: {
  value: unknown;
  onChange: (value: unknown) => void;
  render: (side: Side) => ReactNode;
}) {
  const t = useT();
  const [from = null, to = null] = Array.isArray(value) ? value : [];
  const from_ = { value: from, onChange: (next: unknown) => onChange([next, to]) };
  const to_ = { value: to, onChange: (next: unknown) => onChange([from, next]) };
  return (
    <span className={styles.pair}>
      {render({ ...from_, label: t("field.from"), placeholder: t("field.from") })}
      <span aria-hidden="true" className={styles.dash}>
        –
      </span>
      {render({ ...to_, label: t("field.to"), placeholder: t("field.to") })}
    </span>
  );
}
