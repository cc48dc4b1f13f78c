import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { Light } from "./answer";
import styles from "./funnel.module.css";

const ICONS: Record<Light, string> = { green: "success", yellow: "warning", red: "error", none: "info" };

/** The colour of a stage in an icon and a word as well: nobody has to tell red from green by eye. */
export function LightTag({ light, short }: { light: Light; short?: boolean }) {
  const t = useT();
  return (
    <span className={styles.light} data-light={light}>
      <Icon name={ICONS[light]} size={13} />
      {short ? t(`funnel.light_${light}_short`) : t(`funnel.light_${light}`)}
    </span>
  );
}
