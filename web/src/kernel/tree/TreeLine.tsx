import { useDraggable, useDroppable } from "@dnd-kit/core";
import { Dropdown } from "antd";
import type { CSSProperties, MouseEvent, ReactNode, SyntheticEvent } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldRead, fieldAlign, fieldText } from "../fields";
import { type Row, recordPath } from "../records";
import { useTree } from "./context";
import { isOrphan, mayGo, parentOf } from "./model";
import styles from "./tree.module.css";

interface TreeLineProps {
  row: Row;
  level: number;
  /** Direct children. */
  count: number;
  /** Ids from the top down to the parent. */
  path: readonly number[];
  /** What hangs below, drawn only while the node is open. */
  children: ReactNode;
}

export function indent(level: number): CSSProperties {
  return { "--level": level - 1 } as CSSProperties;
}

function NodeMenu({ row }: { row: Row }) {
  const t = useT();
  const tree = useTree();
  const items = [
    tree.mayCreate && { key: "new", label: t("tree.new_below"), onClick: () => tree.create(row) },
    tree.mayMove && { key: "move", label: t("tree.move"), onClick: () => tree.askMove(row) },
  ].filter((item) => item !== false);
  if (items.length === 0) return null;
  // The open menu is a child of the line for React, wherever it is drawn: what happens in it is not the line's.
  const stop = (event: SyntheticEvent) => event.stopPropagation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events to itself
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps events to itself
    <span onMouseDown={stop} onTouchStart={stop} onClick={stop}>
      <Dropdown trigger={["click"]} menu={{ items }} placement="bottomRight" autoFocus>
        <button
          type="button"
          tabIndex={-1}
          data-menu
          className={styles.menu}
          aria-label={t("tree.menu", { title: row._title })}
          aria-haspopup="menu"
        >
          <Icon name="more" size={15} />
        </button>
      </Dropdown>
    </span>
  );
}

/** Why something stands at the top although it has a parent. */
function useNote(row: Row, level: number): string | null {
  const t = useT();
  const { field, pending } = useTree();
  if (isOrphan(row, field)) return t("tree.orphan");
  const parent = parentOf(row, field);
  const isMoving = pending.some((move) => move.row.id === row.id);
  return level === 1 && parent && !isMoving ? t("tree.elsewhere", { title: parent.title }) : null;
}

function Title({ row, count, level }: { row: Row; count: number; level: number }) {
  const t = useT();
  const { spec, leave, columns, isPhone } = useTree();
  const note = useNote(row, level);
  const facts = columns.map((one) => fieldText(one, row[one.name])).filter(Boolean);
  return (
    <span className={styles.names}>
      <span className={styles.titleLine}>
        <Link
          className={styles.title}
          to={recordPath(spec.name, row.id)}
          draggable={false}
          tabIndex={-1}
          data-open
          onClick={(event) => {
            event.stopPropagation();
            leave();
          }}
        >
          {row._title}
        </Link>
        {count > 0 && (
          <span className={`gx-num ${styles.count}`} title={t("tree.count", { n: count })}>
            {count}
          </span>
        )}
        {note && <span className={styles.note}>{note}</span>}
      </span>
      {isPhone && facts.length > 0 && <span className={styles.facts}>{facts.slice(0, 2).join(" · ")}</span>}
    </span>
  );
}

/** The line as a thing to drag and a place to drop on. */
function useCarry({ row, path }: Pick<TreeLineProps, "row" | "path">) {
  const { field, held, mayMove, pending } = useTree();
  const isMoving = pending.some((move) => move.row.id === row.id);
  const drag = useDraggable({ id: `node:${row.id}`, data: { row }, disabled: !mayMove || isMoving });
  const isPlace = held !== null && mayGo(held, field, row.id, path);
  const to = { id: row.id, title: row._title };
  const drop = useDroppable({ id: `below:${row.id}`, data: { to }, disabled: !isPlace });
  const ref = (element: HTMLElement | null) => {
    drag.setNodeRef(element);
    drop.setNodeRef(element);
  };
  return { ref, listeners: drag.listeners, isDragging: drag.isDragging, isOver: drop.isOver, isMoving };
}

/** A node: its line, and what hangs below. */
export function TreeLine({ row, level, count, path, children }: TreeLineProps) {
  const t = useT();
  const { columns, isOpen, toggle, isPhone } = useTree();
  const carry = useCarry({ row, path });
  const hasBelow = count > 0;
  const open = hasBelow && isOpen(row.id);
  const label = hasBelow ? t("tree.node", { title: row._title, n: count }) : row._title;
  const onClick = (event: MouseEvent) => {
    if ((event.target as HTMLElement).closest("a, button")) return;
    if (hasBelow && !window.getSelection()?.toString()) toggle(row.id);
  };
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      className={styles.item}
      data-id={row.id}
      aria-level={level}
      aria-expanded={hasBelow ? open : undefined}
      aria-selected={false}
      aria-label={label}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the tree item around it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the tree item around it */}
      <div
        ref={carry.ref}
        {...carry.listeners}
        className={styles.line}
        style={indent(level)}
        data-below={hasBelow || undefined}
        data-over={carry.isOver || undefined}
        data-dragging={carry.isDragging || undefined}
        data-moving={carry.isMoving || undefined}
        onClick={onClick}
      >
        <span className={styles.lead}>
          <span className={styles.arrow} data-open={open || undefined} data-none={!hasBelow || undefined}>
            {hasBelow && <Icon name="right" size={11} />}
          </span>
          <Title row={row} count={count} level={level} />
        </span>
        {!isPhone &&
          columns.map((field) => (
            <span key={field.name} className={styles.cell} data-align={fieldAlign(field)} title={field.label}>
              <FieldRead spec={field} value={row[field.name]} place="cell" />
            </span>
          ))}
        <NodeMenu row={row} />
      </div>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items, not of form fields
        <div role="group">{children}</div>
      )}
    </div>
  );
}
