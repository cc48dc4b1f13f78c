import { NoticesBell } from "@/features/notices/NoticesBell";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { QuickCreate } from "./QuickCreate";
import styles from "./shell.module.css";
import { UserMenu } from "./UserMenu";

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function TopBar({ onMenu, onSearch }: { onMenu?: () => void; onSearch?: () => void }) {
  const t = useT();
  return (
    <header className={styles.top}>
      {onMenu && (
        <button type="button" className={styles.tool} aria-label={t("shell.menu")} onClick={onMenu}>
          <Icon name="menu" size={17} />
        </button>
      )}
      {onSearch && (
        <button
          type="button"
          className={styles.search}
          onClick={onSearch}
          aria-keyshortcuts="Control+K Meta+K"
        >
          <Icon name="search" size={15} />
          <span className={styles.searchText}>{t("shell.search")}</span>
          <kbd>{IS_APPLE ? "⌘ K" : "Ctrl K"}</kbd>
        </button>
      )}
      <span className={styles.gap} />
      <QuickCreate className={styles.tool} iconClassName={styles.createIcon} />
      <NoticesBell className={styles.tool} />
      <UserMenu />
    </header>
  );
}
