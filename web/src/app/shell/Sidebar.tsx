import { Tooltip } from "antd";
import { useState } from "react";
import { NavLink, useLocation } from "react-router";
import { type MenuGroup, type MenuItem, useMe } from "@/kernel/session";
import { recall, remember } from "@/lib/storage";
import { useT } from "@/lib/words";
import { Seal } from "@/ui/Brand";
import { Icon } from "@/ui/Icon";
import { menuPath } from "./menuPath";
import styles from "./sidebar.module.css";

const FOLDED = "gx.nav.folded";

function isUnder(pathname: string, path: string): boolean {
  return path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
}

function Item({ item, isNarrow }: { item: MenuItem; isNarrow: boolean }) {
  const { pathname } = useLocation();
  const path = menuPath(item);
  const link = (
    <NavLink
      to={path}
      end={path === "/"}
      className={styles.item}
      data-on={isUnder(pathname, path.split("?")[0] ?? path) || undefined}
      aria-label={isNarrow ? item.label : undefined}
    >
      <Icon name={item.icon} size={16} />
      {!isNarrow && <span className={styles.label}>{item.label}</span>}
    </NavLink>
  );
  return isNarrow ? (
    <Tooltip title={item.label} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

interface GroupProps {
  group: MenuGroup;
  isNarrow: boolean;
  isFolded: boolean;
  onFold: () => void;
}

function Group({ group, isNarrow, isFolded, onFold }: GroupProps) {
  return (
    <li className={styles.group}>
      {isNarrow ? (
        <hr className={styles.rule} />
      ) : (
        <button type="button" className={styles.groupHead} aria-expanded={!isFolded} onClick={onFold}>
          <span>{group.label}</span>
          <Icon name={isFolded ? "right" : "down"} size={10} />
        </button>
      )}
      {(isNarrow || !isFolded) && (
        <ul className={styles.items}>
          {group.items.map((item) => (
            <li key={item.key}>
              <Item item={item} isNarrow={isNarrow} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function useFolded(): [Set<string>, (key: string) => void] {
  const [folded, setFolded] = useState(() => new Set(recall<string[]>(FOLDED, localStorage) ?? []));
  const toggle = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    remember(FOLDED, [...next], localStorage);
    setFolded(next);
  };
  return [folded, toggle];
}

export function Sidebar({ isNarrow, onToggle }: { isNarrow: boolean; onToggle?: () => void }) {
  const t = useT();
  const me = useMe();
  const [folded, toggle] = useFolded();
  return (
    <aside className={styles.sidebar} data-narrow={isNarrow || undefined}>
      <div className={styles.brand}>
        <Seal size={28} />
        {!isNarrow && (
          <span className={styles.names}>
            <strong>{t("app.name")}</strong>
            {me.account_set && <span>{me.account_set.name}</span>}
          </span>
        )}
      </div>
      <nav className={styles.nav} aria-label={t("shell.nav")}>
        <ul className={styles.groups}>
          {me.menus.map((group) => (
            <Group
              key={group.key}
              group={group}
              isNarrow={isNarrow}
              isFolded={folded.has(group.key)}
              onFold={() => toggle(group.key)}
            />
          ))}
        </ul>
        {me.menus.length === 0 && !isNarrow && <p className={styles.none}>{t("shell.no_menus")}</p>}
      </nav>
      {onToggle && (
        <button
          type="button"
          className={styles.fold}
          onClick={onToggle}
          aria-label={isNarrow ? t("shell.expand") : t("shell.collapse")}
          aria-expanded={!isNarrow}
        >
          <Icon name={isNarrow ? "menu-unfold" : "menu-fold"} size={15} />
          {!isNarrow && <span>{t("shell.collapse")}</span>}
        </button>
      )}
    </aside>
  );
}
