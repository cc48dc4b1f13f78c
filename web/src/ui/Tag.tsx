import type { ReactNode } from "react";
import styles from "./Tag.module.css";
import { tintName } from "./theme/palette";

interface OptionTagProps {
  color?: string | null;
  children: ReactNode;
  dot?: boolean;
}

/** An option in its colour. The word always stands beside the colour, so the colour alone says nothing. */
export function OptionTag({ color, children, dot }: OptionTagProps) {
  return (
    <span className={dot ? styles.dotted : styles.tag} data-tint={tintName(color)}>
      {children}
    </span>
  );
}
