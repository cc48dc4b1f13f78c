import { hash, initials } from "@/lib/text";
import styles from "./Avatar.module.css";
import { TINT_NAMES } from "./theme/palette";

/** A person's given name on a tint of his own; the full name stands beside it, so it is hidden from readers. */
export function Avatar({ name, size = 28 }: { name: string; size?: number }) {
  const tint = TINT_NAMES[hash(name) % TINT_NAMES.length];
  const letters = size < 24 ? initials(name).slice(-1) : initials(name);
  return (
    <span
      aria-hidden="true"
      className={styles.avatar}
      style={{
        width: size,
        height: size,
        fontSize: Math.round(size * (letters.length > 1 ? 0.38 : 0.52)),
        background: `var(--gx-tint-${tint}-soft)`,
        color: `var(--gx-tint-${tint}-strong)`,
      }}
    >
      {letters}
    </span>
  );
}
