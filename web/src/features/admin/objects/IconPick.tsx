import { useT } from "@/lib/words";
import { ICON_NAMES, Icon } from "@/ui/Icon";
import styles from "./objects.module.css";

/** A drawing for what an administrator makes: an object, a button. */
export function IconPick({
  value,
  onChange,
  names = ICON_NAMES.slice(0, 78),
}: {
  value?: string;
  onChange?: (icon: string) => void;
  names?: readonly string[];
}) {
  const t = useT();
  return (
    <div className={styles.icons} role="radiogroup" aria-label={t("studio.icon")}>
      {names.map((name) => (
        // biome-ignore lint/a11y/useSemanticElements: a drawing stands for the radio
        <button
          key={name}
          type="button"
          role="radio"
          aria-checked={value === name}
          aria-label={name}
          title={name}
          className={styles.icon}
          onClick={() => onChange?.(name)}
        >
          <Icon name={name} size={16} />
        </button>
      ))}
    </div>
  );
}
