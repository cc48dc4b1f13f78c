import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type CSSProperties, type ReactNode, useMemo, useState } from "react";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { fieldAlign, fieldWidth } from "../fields";
import { useOpenCreate } from "../fields/opener";
import { leaveTrail, type Reference, type Row } from "../records";
import { TreeContext, type TreeShape, type TreeState, useTree } from "./context";
import { MoveDialog } from "./MoveDialog";
import { type Move, mayGo, parentOf, startBelow } from "./model";
import styles from "./tree.module.css";
import { useTreeKeys } from "./useTreeKeys";

interface TreeFrameProps extends TreeShape {
  label: string;
  isOpen: (id: number) => boolean;
  toggle: (id: number, open?: boolean) => void;
  pending: readonly Move[];
  move: (move: Move) => void;
  /** What every new node starts with. */
  initial?: Record<string, unknown>;
  onCollapse?: () => void;
  children: ReactNode;
}

/** The head of the columns; while a node is in the hand, the place that makes it a root. */
function Head({ label, onCollapse }: { label: string; onCollapse?: () => void }) {
  const t = useT();
  const { field, columns, held, isPhone } = useTree();
  const isPlace = held !== null && !field.required && mayGo(held, field, null, []);
  const { setNodeRef, isOver } = useDroppable({ id: "top", data: { to: null }, disabled: !isPlace });
  return (
    <div
      ref={setNodeRef}
      className={styles.head}
      data-place={isPlace || undefined}
      data-over={isOver || undefined}
    >
      {isPlace ? (
        <span className={styles.top}>{t("tree.drop_top")}</span>
      ) : (
        <>
          <span>{label}</span>
          {!isPhone &&
            columns.map((one) => (
              <span key={one.name} data-align={fieldAlign(one)}>
                {one.label}
              </span>
            ))}
          {onCollapse ? (
            <button
              type="button"
              className={styles.menu}
              aria-label={t("tree.collapse_all")}
              title={t("tree.collapse_all")}
              onClick={onCollapse}
            >
              <Icon name="up" size={12} />
            </button>
          ) : (
            <span />
          )}
        </>
      )}
    </div>
  );
}

function Keyed({ label, children }: { label: string; children: ReactNode }) {
  const t = useT();
  const keys = useTreeKeys(useTree().toggle);
  return (
    <>
      <div role="tree" aria-label={label} aria-describedby="gx-tree-keys" className={styles.tree} {...keys}>
        {children}
      </div>
      <span id="gx-tree-keys" className="gx-hide">
        {t("tree.keys")}
      </span>
    </>
  );
}

function useAnnouncements(): Announcements {
  const t = useT();
  const title = (data: unknown) => (data as { row?: Row } | undefined)?.row?._title ?? "";
  const place = (data: unknown) =>
    (data as { to?: Reference | null } | undefined)?.to?.title ?? t("tree.top");
  return {
    onDragStart: ({ active }) => t("tree.picked", { title: title(active.data.current) }),
    onDragOver: ({ over }) => (over ? t("tree.over", { to: place(over.data.current) }) : undefined),
    onDragEnd: ({ active, over }) =>
      over ? undefined : t("tree.cancelled", { title: title(active.data.current) }),
    onDragCancel: ({ active }) => t("tree.cancelled", { title: title(active.data.current) }),
  };
}

function useOpening(props: TreeFrameProps) {
  const openCreate = useOpenCreate();
  const { spec, field, toggle, initial } = props;
  const mayEdit =
    field.access !== "read" && field.access !== "masked" && !field.readonly && !field.create_only;
  return {
    mayMove: Boolean(spec.rights.edit) && mayEdit,
    mayCreate: Boolean(spec.rights.create && openCreate) && field.access !== "read",
    create: (row: Row) =>
      openCreate?.({
        object: spec.name,
        initial: { ...startBelow(spec, field, row), ...initial },
        onCreated: () => toggle(row.id, true),
      }),
  };
}

/** What every tree needs: head, keys, dragging, the dialogs; the nodes themselves come as children. */
export function TreeFrame(props: TreeFrameProps) {
  const { spec, field, columns, isOpen, toggle, pending, move } = props;
  const isPhone = useIsPhone();
  const t = useT();
  const [held, setHeld] = useState<Row | null>(null);
  const [asked, setAsked] = useState<Row | null>(null);
  const announcements = useAnnouncements();
  const opening = useOpening(props);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 260, tolerance: 8 } }),
  );
  const leave = () => {
    const shown = [...document.querySelectorAll<HTMLElement>("[role='treeitem'][data-id]")];
    const ids = shown.map((item) => Number(item.dataset.id));
    leaveTrail(spec.name, { ids, back: `${location.pathname}${location.search}` });
  };
  const state: TreeState = {
    ...opening,
    spec,
    field,
    columns,
    isPhone,
    isOpen,
    toggle,
    pending,
    held,
    leave,
    askMove: setAsked,
  };
  const go = (row: Row, to: Reference | null) => {
    if (to) toggle(to.id, true);
    move({ row, from: parentOf(row, field), to });
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    const row = (active.data.current as { row?: Row } | undefined)?.row;
    if (row && over) go(row, (over.data.current as { to: Reference | null }).to);
  };
  const template = useMemo(
    () =>
      [
        "minmax(220px, 1fr)",
        ...columns.map((one) => `minmax(84px, ${Math.max(110, fieldWidth(one))}px)`),
        "36px",
      ].join(" "),
    [columns],
  );
  return (
    <TreeContext.Provider value={state}>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        onDragStart={({ active }) => setHeld((active.data.current as { row: Row }).row)}
        onDragEnd={onDragEnd}
        onDragCancel={() => setHeld(null)}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t("tree.keys") } }}
      >
        <div className={styles.grid} style={{ "--columns": template } as CSSProperties}>
          <Head label={spec.label} onCollapse={props.onCollapse} />
          <Keyed label={props.label}>{props.children}</Keyed>
        </div>
        <DragOverlay dropAnimation={null}>
          {held && <div className={styles.held}>{held._title}</div>}
        </DragOverlay>
      </DndContext>
      {asked && (
        <MoveDialog field={field} row={asked} onMove={(to) => go(asked, to)} onClose={() => setAsked(null)} />
      )}
    </TreeContext.Provider>
  );
}
