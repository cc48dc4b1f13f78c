import { Button } from "antd";
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { type Box, everyBox, openAtFirst, visible } from "./chart";
import styles from "./chart.module.css";

interface ChartProps {
  root: Box;
  label: string;
  /** People get an avatar; departments do not. */
  isPeople?: boolean;
  chosen: number | null;
  onChoose: (box: Box) => void;
}

const ZOOMS = [0.5, 0.65, 0.8, 1, 1.2];
const READABLE = 0.65; // the picture does not open smaller by itself
const EDGE = 48; // of the paper, left and right together

/** Dragging the paper moves it; a click on a box stays a click. */
function useDrag() {
  const paper = useRef<HTMLDivElement>(null);
  const from = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    const element = paper.current;
    if (!element || event.pointerType !== "mouse" || (event.target as HTMLElement).closest("button")) return;
    from.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
    element.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!from.current || !paper.current) return;
    paper.current.scrollLeft = from.current.left - (event.clientX - from.current.x);
    paper.current.scrollTop = from.current.top - (event.clientY - from.current.y);
  };
  const onPointerUp = () => {
    from.current = null;
  };
  return { paper, drag: { onPointerDown, onPointerMove, onPointerUp } };
}

function useTree(root: Box, onChoose: (box: Box) => void) {
  const [open, setOpen] = useState(() => openAtFirst(root));
  const [at, setAt] = useState(root.id);
  const toggle = (id: number) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const shown = visible(root, open);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const index = shown.findIndex((one) => one.box.id === at);
    const here = shown[index];
    if (!here) return;
    const isOpen = open.has(here.box.id);
    const targets: Record<string, () => number | undefined> = {
      ArrowDown: () => shown[index + 1]?.box.id,
      ArrowUp: () => shown[index - 1]?.box.id,
      Home: () => root.id,
      End: () => shown.at(-1)?.box.id,
      ArrowRight: () => (isOpen ? here.box.children[0]?.id : undefined),
      ArrowLeft: () => (isOpen && here.box.children.length > 0 ? undefined : here.above?.id),
    };
    const find = targets[event.key];
    if (!find) return;
    event.preventDefault();
    const unfolds = event.key === "ArrowRight" && !isOpen && here.box.children.length > 0;
    const folds = event.key === "ArrowLeft" && isOpen && here.box.children.length > 0;
    if (unfolds || folds) return toggle(here.box.id);
    const to = find();
    if (to === undefined) return;
    setAt(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-box="${to}"]`)?.focus();
  };
  const choose = (box: Box) => {
    setAt(box.id);
    onChoose(box);
  };
  return { open, setOpen, at, toggle, onKey, choose };
}

type Tree = ReturnType<typeof useTree>;

function Branch({
  box,
  tree,
  chosen,
  isPeople,
}: {
  box: Box;
  tree: Tree;
  chosen: number | null;
  isPeople?: boolean;
}) {
  const t = useT();
  const isOpen = tree.open.has(box.id);
  const hasMore = box.children.length > 0;
  return (
    <li className={styles.branch} role="none">
      <div
        className={styles.box}
        data-on={box.id === chosen || undefined}
        data-virtual={box.note || undefined}
      >
        <button
          type="button"
          role="treeitem"
          className={styles.face}
          data-box={box.id}
          tabIndex={tree.at === box.id ? 0 : -1}
          aria-expanded={hasMore ? isOpen : undefined}
          aria-selected={box.id === chosen}
          onClick={() => tree.choose(box)}
        >
          {isPeople && box.id !== 0 && <Avatar name={box.title} size={30} />}
          <span className={styles.names}>
            <strong>{box.title}</strong>
            {box.subtitle && <span className={styles.faint}>{box.subtitle}</span>}
            {!isPeople && <span className={styles.faint}>{t("org.people", { n: box.count })}</span>}
          </span>
        </button>
        {hasMore && (
          // For the mouse: whoever listens hears of it from the item itself, and folds it by the arrows.
          <button
            type="button"
            tabIndex={-1}
            aria-hidden
            className={styles.fold}
            title={t(isOpen ? "org.fold" : "org.unfold", { name: box.title })}
            onClick={() => tree.toggle(box.id)}
          >
            {isOpen ? <Icon name="minus" size={10} /> : <span className="gx-num">{box.children.length}</span>}
          </button>
        )}
      </div>
      {hasMore && isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a group of a tree, not a fieldset
        <ul className={styles.below} role="group">
          {box.children.map((child) => (
            <Branch key={child.id} box={child} tree={tree} chosen={chosen} isPeople={isPeople} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The organisation as a picture: boxes and lines on wide windows, an indented tree on narrow ones; the mouse drags the
 * paper, arrows walk the tree, Enter chooses. */
export function Chart({ root, label, isPeople, chosen, onChoose }: ChartProps) {
  const t = useT();
  const tree = useTree(root, onChoose);
  const { paper, drag } = useDrag();
  const [zoom, setZoom] = useState(1);
  // One begins with as much of the picture as stays readable; the box on top stands in the middle of the paper.
  useLayoutEffect(() => {
    const element = paper.current;
    if (!element || element.scrollWidth <= element.clientWidth) return;
    const fits = (element.clientWidth - EDGE) / (element.scrollWidth - EDGE);
    setZoom(Math.max(READABLE, Math.floor(fits * 100) / 100));
  }, [paper]);
  useLayoutEffect(() => {
    const element = paper.current;
    if (element && zoom <= 1) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
  }, [paper, zoom]);
  const smaller = ZOOMS.findLast((one) => one < zoom);
  const larger = ZOOMS.find((one) => one > zoom);
  return (
    <div className={styles.chart}>
      <div className={styles.tools}>
        <Button size="small" onClick={() => tree.setOpen(new Set(everyBox(root)))}>
          {t("org.unfold_all")}
        </Button>
        <Button size="small" onClick={() => tree.setOpen(new Set([root.id]))}>
          {t("org.fold_all")}
        </Button>
        <span className={styles.zoom}>
          <Button
            size="small"
            aria-label={t("org.smaller")}
            icon={<Icon name="minus" size={12} />}
            disabled={!smaller}
            onClick={() => setZoom(smaller ?? zoom)}
          />
          <span className="gx-num">{Math.round(zoom * 100)}%</span>
          <Button
            size="small"
            aria-label={t("org.larger")}
            icon={<Icon name="plus" size={12} />}
            disabled={!larger}
            onClick={() => setZoom(larger ?? zoom)}
          />
        </span>
      </div>
      <div ref={paper} className={styles.paper} {...drag}>
        <div role="tree" aria-label={label} style={{ zoom }} className={styles.zoomed} onKeyDown={tree.onKey}>
          <ul className={styles.tree} role="none">
            <Branch box={root} tree={tree} chosen={chosen} isPeople={isPeople} />
          </ul>
        </div>
      </div>
    </div>
  );
}
