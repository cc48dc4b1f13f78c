import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useIsStarred, useStar } from "../favourites";
import styles from "./header.module.css";

/** Keeps the record at hand, for this person only (GEN-007). */
export function StarButton({ object, id }: { object: string; id: number }) {
  const t = useT();
  const isStarred = useIsStarred(object, id).data === true;
  const star = useStar(object);
  const word = t(isStarred ? "favourites.remove" : "favourites.add");
  return (
    <button
      type="button"
      className={styles.small}
      aria-label={word}
      aria-pressed={isStarred}
      title={word}
      disabled={star.isPending}
      onClick={() => star.mutate({ ids: [id], starred: !isStarred })}
    >
      <Icon name={isStarred ? "star-on" : "star"} size={15} />
    </button>
  );
}
