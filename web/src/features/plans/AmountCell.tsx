import { useState } from "react";
import { amountText } from "./answer";
import styles from "./plans.module.css";
import { sameAmount } from "./sums";

interface AmountCellProps {
  text: string;
  /** What stands there while nothing is written: the sum of what lies below. */
  sum: string | null;
  label: string;
  readOnly: boolean;
  dirty: boolean;
  wrong?: string;
  gap?: string;
  onChange: (text: string | null) => void;
}

/** One target: typed like in a sheet, kept when one leaves it, given up with Escape. */
export function AmountCell({ text, sum, label, readOnly, dirty, wrong, gap, onChange }: AmountCellProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const done = () => {
    if (typing !== null && !sameAmount(typing, text)) onChange(typing.trim() === "" ? null : typing.trim());
    setTyping(null);
  };
  return (
    <input
      className={styles.amount}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={wrong ? true : undefined}
      title={wrong ?? gap}
      data-dirty={dirty || undefined}
      data-gap={gap ? true : undefined}
      readOnly={readOnly}
      placeholder={sum === null ? "" : amountText(sum)}
      value={typing ?? amountText(text) ?? ""}
      onFocus={(event) => {
        if (!readOnly) event.currentTarget.select();
      }}
      onChange={(event) => setTyping(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === "Enter") done();
        if (event.key === "Escape") {
          setTyping(null);
          event.stopPropagation();
        }
      }}
    />
  );
}

/** Enter and the arrows up and down go along a column, as in a sheet. */
export function moveByKey(event: React.KeyboardEvent<HTMLElement>) {
  const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-column]");
  if (!step || !cell) return;
  const column = event.currentTarget.querySelectorAll<HTMLElement>(
    `[data-column="${cell.dataset.column}"] input`,
  );
  const list = [...column];
  const next = list[list.indexOf(event.target as HTMLInputElement) + step];
  event.preventDefault();
  next?.focus();
}
