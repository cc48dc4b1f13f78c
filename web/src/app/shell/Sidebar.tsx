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

const FOLDS = "gx.nav.folds";
/** Set up once and seldom visited: shut until somebody opens them. */
const FOLDED_AT_FIRST = new Set(["settings", "organization"]);

function isUnder(pathname: string, path: string): boolean {
  return path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
}

function isAt(pathname: string, item: MenuItem): boolean {
  const path = menuPath(item);
  return isUnder(pathname, path.split("?")[0] ?? path);
}

function Item({ item, isNarrow }: { item: MenuItem; isNarrow: boolean }) {
  const { pathname } = useLocation();
  const path = menuPath(item);
  const link = (
    <NavLink
      to={path}
      end={path === "/"}
      className={styles.item}
      data-on={isAt(pathname, item) || undefined}
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
  const isAlone = group.items.length === 1; // a heading over one entry only repeats it
  const isOpen = isNarrow || isAlone || !isFolded;
  return (
    <li className={styles.group}>
      {isNarrow && <hr className={styles.rule} />}
      {!isNarrow && !isAlone && (
        <button type="button" className={styles.groupHead} aria-expanded={!isFolded} onClick={onFold}>
          <span>{group.label}</span>
          <Icon name={isFolded ? "right" : "down"} size={10} />
        </button>
      )}
      {isOpen && (
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

/** What the person opened or shut himself is kept; a group that holds the present page is never shut by default. */
function useFolds(): [(group: MenuGroup) => boolean, (group: MenuGroup) => void] {
  const { pathname } = useLocation();
  const [chosen, setChosen] = useState(() => recall<Record<string, boolean>>(FOLDS, localStorage) ?? {});
  const isFolded = (group: MenuGroup) =>
    chosen[group.key] ??
    (FOLDED_AT_FIRST.has(group.key) && !group.items.some((item) => isAt(pathname, item)));
  const toggle = (group: MenuGroup) => {
    const next = { ...chosen, [group.key]: !isFolded(group) };
    remember(FOLDS, next, localStorage);
    setChosen(next);
  };
  return [isFolded, toggle];
}

export function Sidebar({ isNarrow, onToggle }: { isNarrow: boolean; onToggle?: () => void }) {
  const t = useT();
  const me = useMe();
  const [isFolded, toggle] = useFolds();
  const home: MenuItem = { key: "home", label: t("shell.home"), icon: "home", path: "/" };
  return (
    <aside className={styles.sidebar} aria-label={t("app.name")} data-narrow={isNarrow || undefined}>
      <div className={styles.brand}>
        <Seal size={28} />
        {!isNarrow && (
          <span className={styles.names}>
            <strong>{t("app.name")}</strong>
            {me.account_set && <span>{me.company?.company_name || me.account_set.name}</span>}
          </span>
        )}
      </div>
      <nav className={styles.nav} aria-label={t("shell.nav")}>
        <ul className={styles.groups}>
          <li>
            <Item item={home} isNarrow={isNarrow} />
          </li>
          {me.menus.map((group) => (
            <Group
              key={group.key}
              group={group}
              isNarrow={isNarrow}
              isFolded={isFolded(group)}
              onFold={() => toggle(group)}
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
