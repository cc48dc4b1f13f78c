import { useEffect } from "react";
import { useNavigate } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { recordPath, trailOf } from "../records";
import styles from "./header.module.css";

/** Previous and next in the order of the list one came from; also Alt+Up and Alt+Down. */
export function Neighbours({ object, id }: { object: string; id: number }) {
  const t = useT();
  const navigate = useNavigate();
  const ids = trailOf(object)?.ids ?? [];
  const at = ids.indexOf(id);
  const previous = at > 0 ? ids[at - 1] : undefined;
  const next = at >= 0 ? ids[at + 1] : undefined;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      const to = event.key === "ArrowUp" ? previous : next;
      if (to === undefined) return;
      event.preventDefault();
      void navigate(recordPath(object, to));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [navigate, object, previous, next]);

  if (at < 0 || ids.length < 2) return null;
  const go = (to: number | undefined) => to !== undefined && void navigate(recordPath(object, to));
  return (
    <span className={styles.neighbours}>
      <button
        type="button"
        className={styles.small}
        disabled={previous === undefined}
        aria-label={t("detail.previous")}
        aria-keyshortcuts="Alt+ArrowUp"
        title={`${t("detail.previous")} (Alt+↑)`}
        onClick={() => go(previous)}
      >
        <Icon name="up" size={13} />
      </button>
      <span className={`${styles.position} gx-num`}>
        {t("detail.position", { n: at + 1, total: ids.length })}
      </span>
      <button
        type="button"
        className={styles.small}
        disabled={next === undefined}
        aria-label={t("detail.next")}
        aria-keyshortcuts="Alt+ArrowDown"
        title={`${t("detail.next")} (Alt+↓)`}
        onClick={() => go(next)}
      >
        <Icon name="down" size={13} />
      </button>
    </span>
  );
}
