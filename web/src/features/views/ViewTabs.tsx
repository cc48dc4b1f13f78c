import { Dropdown } from "antd";
import { useEffect, useRef } from "react";
import { STARRED } from "@/kernel/favourites";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import type { Choice } from "./api";
import styles from "./views.module.css";

interface ViewTabsProps {
  choices: Choice[];
  current: Choice;
  onChoose: (key: string) => void;
}

const MOST = 8;

/** Scenes and pinned views stand open; the others wait behind "more". */
export function ViewTabs({ choices, current, onChoose }: ViewTabsProps) {
  const t = useT();
  const strip = useRef<HTMLDivElement>(null);
  const open = choices.filter((one) => one.saved === null || one.saved.pinned).slice(0, MOST);
  const shown = open.includes(current) ? open : [...open, current];
  const rest = choices.filter((one) => !shown.includes(one));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen tab comes into sight when it changes
  useEffect(() => {
    strip.current
      ?.querySelector("[aria-pressed='true']")
      ?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [current.key]);
  return (
    <nav className={styles.tabs} aria-label={t("views.title")}>
      <div className={styles.strip} ref={strip}>
        {shown.map((choice) => (
          <button
            key={choice.key}
            type="button"
            className={styles.tab}
            aria-pressed={choice === current}
            onClick={() => onChoose(choice.key)}
          >
            {choice.saved?.shared && <Icon name="team" size={12} />}
            {choice.key === STARRED && <Icon name="star" size={12} />}
            {choice.label}
          </button>
        ))}
      </div>
      {rest.length > 0 && (
        <Dropdown
          trigger={["click"]}
          menu={{
            items: rest.map((choice) => ({
              key: choice.key,
              label: choice.label,
              icon: <Icon name={choice.saved?.shared ? "team" : "view"} />,
            })),
            onClick: ({ key }) => onChoose(key),
          }}
        >
          <button type="button" className={styles.tab} aria-haspopup="menu">
            {t("views.more")}
            <Icon name="down" size={10} />
          </button>
        </Dropdown>
      )}
    </nav>
  );
}
