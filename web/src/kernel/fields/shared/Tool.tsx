import { Icon } from "@/ui/Icon";
import styles from "./shared.module.css";

/** A small verb beside a value (copy, open); seen on hover, always there for the keyboard and for fingers. */
export function Tool({ icon, label, onClick }: { icon: string; label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        event.preventDefault();
        onClick();
      }}
    >
      <Icon name={icon} size={13} />
    </button>
  );
}
