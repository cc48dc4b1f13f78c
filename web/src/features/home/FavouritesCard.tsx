import { Link } from "react-router";
import { useFavourites } from "@/kernel/favourites";
import { recordPath } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";

/** What this person starred last, of all objects; nothing is shown before there is anything. */
export function FavouritesCard() {
  const t = useT();
  const favourites = useFavourites(6).data ?? [];
  if (favourites.length === 0) return null;
  return (
    <Card title={t("favourites.title")}>
      <ul className={styles.lines}>
        {favourites.map((one) => (
          <li key={`${one.object}:${one.id}`} className={styles.line}>
            <span className={styles.recentIcon}>
              <Icon name={one.icon} size={14} />
            </span>
            <Link to={recordPath(one.object, one.id)} className={styles.lineMain}>
              <span className={styles.lineTitle}>{one.title}</span>
            </Link>
            <span className={styles.faint}>{one.label}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
