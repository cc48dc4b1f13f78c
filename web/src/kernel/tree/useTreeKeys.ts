import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";

const ITEM = "[role='treeitem']";

function idOf(item: Element): number | null {
  const id = Number((item as HTMLElement).dataset.id);
  return Number.isInteger(id) && id > 0 ? id : null;
}

function above(item: Element): HTMLElement | null {
  return item.parentElement?.closest<HTMLElement>(ITEM) ?? null;
}

/** The keys of a tree as the ARIA practices describe them. What is on the screen is the order, so the page itself is asked. */
export function useTreeKeys(toggle: (id: number, open?: boolean) => void) {
  const tree = useRef<HTMLDivElement | null>(null);
  const last = useRef<HTMLElement | null>(null);
  const [isInside, setInside] = useState(false);
  const items = () => [...(tree.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];

  // What had the focus may have gone (moved, collapsed); then the tree must be reachable by Tab again.
  useLayoutEffect(() => {
    if (isInside && !tree.current?.contains(document.activeElement)) setInside(false);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const item = event.target as HTMLElement;
    if (!item.matches(ITEM) || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = items();
    const at = all.indexOf(item);
    const id = idOf(item);
    const expanded = item.getAttribute("aria-expanded");
    const press = (what: string) => item.querySelector<HTMLElement>(what)?.click();
    const go = (to: HTMLElement | null | undefined) => {
      to?.focus();
      to?.scrollIntoView?.({ block: "nearest" });
    };
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(all[at + 1]),
      ArrowUp: () => go(all[at - 1]),
      Home: () => go(all[0]),
      End: () => go(all.at(-1)),
      ArrowRight: () => {
        if (expanded === "false" && id !== null) toggle(id, true);
        else if (expanded === "true") go(all[at + 1]);
      },
      ArrowLeft: () => {
        if (expanded === "true" && id !== null) toggle(id, false);
        else go(above(item));
      },
      Enter: () => (id === null ? item.click() : press("[data-open]")),
      " ": () => (id === null ? item.click() : expanded !== null && toggle(id)),
      "*": () => {
        for (const one of all.filter((other) => above(other) === above(item))) {
          const other = idOf(one);
          if (other !== null && one.getAttribute("aria-expanded") === "false") toggle(other, true);
        }
      },
      ContextMenu: () => press("[data-menu]"),
    };
    const act = event.key === "F10" && event.shiftKey ? keys.ContextMenu : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return {
    ref: tree,
    onKeyDown,
    /** The tree is one stop for Tab; it hands the focus on to the node last looked at. */
    tabIndex: isInside ? -1 : 0,
    onFocus: (event: React.FocusEvent<HTMLElement>) => {
      setInside(true);
      if (event.target !== tree.current) {
        last.current = event.target.closest<HTMLElement>(ITEM);
        return;
      }
      const held = last.current && tree.current?.contains(last.current) ? last.current : items()[0];
      held?.focus();
    },
    onBlur: (event: React.FocusEvent<HTMLElement>) => {
      if (!tree.current?.contains(event.relatedTarget)) setInside(false);
    },
  };
}
