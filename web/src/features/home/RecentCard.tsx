import { Link } from "react-router";
import { recentRecords } from "@/features/palette/recent";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";

/** What this person opened last in this browser. */
export function RecentCard() {
  const t = useT();
  const recent = recentRecords().slice(0, 6);
  if (recent.length === 0) return null;
  return (
    <Card title={t("home.recent")}>
      <ul className={styles.lines}>
        {recent.map((one) => (
          <li key={one.to} className={styles.line}>
            <span className={styles.recentIcon}>
              <Icon name={one.icon} size={14} />
            </span>
            <Link to={one.to} className={styles.lineMain}>
              <span className={styles.lineTitle}>{one.label}</span>
            </Link>
            <span className={styles.faint}>{one.hint}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
