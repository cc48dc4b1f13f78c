import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  DragOverlay,
  pointerWithin,
} from "@dnd-kit/core";
import { Select } from "antd";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useT } from "@/lib/words";
import { Blank, Waiting } from "@/ui/states";
import { useActions } from "../actions";
import { FilterChips } from "../list/FilterChips";
import { useOpenRecord } from "../list/ListView";
import { both, isEmptyFilter, type ListState } from "../list/state";
import type { ChangeState } from "../list/useListState";
import { type Filter, fieldOf, fieldsOf, type ObjectSpec } from "../metadata";
import type { Row } from "../records";
import { CardFace, cardFields } from "./BoardCard";
import { BoardLane } from "./BoardLane";
import styles from "./board.module.css";
import { useBoardColumns, useWithinChoices, withinField } from "./columns";
import { useFigures, withMoves } from "./figures";
import { useBoardDrag } from "./useBoardDrag";
import { useMoves } from "./useMoves";

interface WithinPickerProps {
  spec: ObjectSpec;
  value: number | null;
  onChange: (within: number) => void;
}

function useWithin(spec: ObjectSpec, value: number | null): number | null {
  const choices = useWithinChoices(spec).data;
  return value ?? choices?.[0]?.value ?? null;
}

/** A board of stages makes sense within one sales mode only; this chooses it. */
export function WithinPicker({ spec, value, onChange }: WithinPickerProps) {
  const t = useT();
  const field = withinField(spec);
  const choices = useWithinChoices(spec);
  const chosen = useWithin(spec, value);
  if (!field) return null;
  return (
    <Select
      className={styles.within}
      aria-label={t("board.within", { what: field.label })}
      value={chosen}
      loading={choices.isPending}
      options={choices.data ?? []}
      onChange={(next) => next !== null && onChange(next)}
      prefix={<span className="gx-faint">{field.label}</span>}
      popupMatchSelectWidth={false}
    />
  );
}

interface BoardViewProps {
  spec: ObjectSpec;
  state: ListState;
  change: ChangeState;
  /** Scene and own filter together. */
  filter: Filter;
}

/** The pointer decides where it can; a card moved by keys has only its own middle. */
const collide: CollisionDetection = (args) => {
  const under = pointerWithin(args);
  return under.length > 0 ? under : closestCenter(args);
};

function fieldsNeeded(spec: ObjectSpec): string[] {
  const names = [
    ...cardFields(spec).map((field) => field.name),
    spec.board?.field ?? "",
    spec.board?.sum ?? "",
  ];
  if (fieldOf(spec, "owner")) names.push("owner");
  return fieldsOf(spec, [...new Set(names)]).map((field) => field.name);
}

/** Cards of all lanes, in the order they are seen, for walking on from a record. */
function useSeenRows(keys: readonly string[]) {
  const lanes = useRef(new Map<string, Row[]>());
  const seen = useRef<Row[]>([]);
  const order = keys.join(",");
  const note = useCallback(
    (key: string, rows: Row[]) => {
      lanes.current.set(key, rows);
      const all = order.split(",").flatMap((one) => lanes.current.get(one) ?? []);
      seen.current.splice(0, seen.current.length, ...all);
    },
    [order],
  );
  return { note, seen: seen.current };
}

function Lanes({ spec, state, filter, within }: Omit<BoardViewProps, "change"> & { within: number | null }) {
  const t = useT();
  const columns = useBoardColumns(spec, within);
  const name = spec.board?.within;
  const inside = useMemo(
    () => both(filter, name && within !== null ? { field: name, op: "eq", value: within } : null),
    [filter, name, within],
  );
  const fields = useMemo(() => fieldsNeeded(spec), [spec]);
  const figures = useFigures(spec, inside, state.q, columns !== undefined);
  const actions = useActions(spec);
  const { pending, move } = useMoves(spec, actions.start);
  const onMove = useCallback<Parameters<typeof useBoardDrag>[0]>(
    (row, from, to) => move({ row, from, to }),
    [move],
  );
  const drag = useBoardDrag(onMove);
  const rows = useSeenRows(columns?.map((column) => column.key) ?? []);
  const onOpen = useOpenRecord(spec.name, rows.seen);
  const shown = useMemo(() => withMoves(figures ?? new Map(), pending), [figures, pending]);
  if (!columns) return <Waiting rows={8} />;
  if (columns.length === 0) return <Blank icon="project" title={t("board.no_columns")} />;
  return (
    <>
      <DndContext
        sensors={drag.sensors}
        collisionDetection={collide}
        onDragStart={drag.onDragStart}
        onDragEnd={drag.onDragEnd}
        onDragCancel={drag.onDragCancel}
        accessibility={{
          announcements: drag.announcements,
          screenReaderInstructions: { draggable: t("board.drag_hint") },
        }}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <section className={styles.board} aria-label={t("board.title")} tabIndex={0}>
          {columns.map((column) => (
            <BoardLane
              key={column.key}
              spec={spec}
              column={column}
              columns={columns}
              filter={inside}
              q={state.q}
              sort={state.sort}
              fields={fields}
              figure={shown.get(column.key)}
              pending={pending}
              onMove={onMove}
              onOpen={onOpen}
              onRows={rows.note}
            />
          ))}
        </section>
        <DragOverlay dropAnimation={null}>
          {drag.held && (
            <div className={`${styles.card} ${styles.held}`}>
              <CardFace spec={spec} row={drag.held} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
      {actions.dialog}
    </>
  );
}

/** The records of one object as cards, a lane per value of `board.field`. */
export function BoardView({ spec, state, change, filter }: BoardViewProps) {
  const t = useT();
  const choices = useWithinChoices(spec);
  const within = useWithin(spec, state.within);
  const field = withinField(spec);
  useEffect(() => {
    // The address names the choice, so that a copied one shows the same board.
    if (field && state.within === null && within !== null) change({ within }, { replace: true });
  }, [field, state.within, within, change]);
  if (field && choices.isPending) return <Waiting rows={8} />;
  if (field && within === null)
    return <Blank icon="project" title={t("board.no_within", { what: field.label })} />;
  return (
    <>
      {!isEmptyFilter(state.filter) && (
        <FilterChips spec={spec} filter={state.filter} onChange={(next) => change({ filter: next })} />
      )}
      <Lanes spec={spec} state={state} filter={filter} within={within} />
    </>
  );
}
