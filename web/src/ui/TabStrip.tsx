import { Dropdown } from "antd";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "./Icon";
import styles from "./TabStrip.module.css";

export interface TabItem {
  key: string;
  label: ReactNode;
}

interface TabStripProps {
  items: readonly TabItem[];
  active: string;
  onChange: (key: string) => void;
  label: string;
  children: ReactNode;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs that scroll sideways when there are many, with a menu of all of them; arrows, Home and End move between them. */
export function TabStrip({ items, active, onChange, label, children }: TabStripProps) {
  const t = useT();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [tooMany, setTooMany] = useState(false);
  useEffect(() => {
    const strip = list.current;
    const show = () => {
      strip
        ?.querySelector<HTMLElement>(`[data-key="${active}"]`)
        ?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
      setTooMany(!!strip && strip.scrollWidth > strip.clientWidth + 1);
    };
    show();
    if (!strip || typeof ResizeObserver === "undefined") return;
    // Counts arrive later and push the open tab out of sight.
    const observer = new ResizeObserver(show);
    observer.observe(strip);
    for (const tab of strip.children) observer.observe(tab);
    return () => observer.disconnect();
  }, [active]);
  const onKey = (event: KeyboardEvent) => {
    const at = items.findIndex((item) => item.key === active);
    const step = STEPS[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : step ? at + step : at;
    const next = items[(to + items.length) % items.length];
    if (!next || next.key === active) return;
    event.preventDefault();
    onChange(next.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div className={styles.strip} data-cut={tooMany || undefined}>
        <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={onKey}>
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="tab"
              id={`${id}-${item.key}`}
              data-key={item.key}
              className={styles.tab}
              aria-selected={item.key === active}
              aria-controls={`${id}-panel`}
              tabIndex={item.key === active ? 0 : -1}
              onClick={() => onChange(item.key)}
            >
              {item.label}
            </button>
          ))}
        </div>
        {tooMany && (
          <Dropdown
            trigger={["click"]}
            placement="bottomRight"
            menu={{
              items: items.map(({ key, label }) => ({ key, label })),
              selectedKeys: [active],
              onClick: ({ key }) => onChange(key),
              style: { maxHeight: 420, overflow: "auto" },
            }}
          >
            <button
              type="button"
              className={styles.all}
              aria-label={t("common.all_tabs")}
              aria-haspopup="menu"
            >
              <Icon name="down" size={12} />
            </button>
          </Dropdown>
        )}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${active}`}>
        {children}
      </div>
    </>
  );
}
