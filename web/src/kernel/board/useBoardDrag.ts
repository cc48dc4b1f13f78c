import {
  type Announcements,
  type DragEndEvent,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useState } from "react";
import { useT } from "@/lib/words";
import type { Row } from "../records";
import type { BoardColumn } from "./columns";
import { LaneKeys, laneKeys } from "./LaneKeys";

/** Of a card in the hand; nothing once the record has left the board meanwhile. */
interface CardData {
  row?: Row;
  column?: BoardColumn;
}

function useAnnouncements(): Announcements {
  const t = useT();
  const titleOf = (data: unknown) => (data as CardData | undefined)?.row?._title ?? "";
  const columnOf = (data: unknown) => (data as CardData | undefined)?.column?.title ?? "";
  return {
    onDragStart: ({ active }) =>
      t("board.picked", { title: titleOf(active.data.current), column: columnOf(active.data.current) }),
    onDragOver: ({ over }) => (over ? t("board.over", { column: columnOf(over.data.current) }) : undefined),
    onDragEnd: ({ active, over }) =>
      over && titleOf(active.data.current)
        ? t("board.dropped", { title: titleOf(active.data.current), column: columnOf(over.data.current) })
        : t("board.cancelled", { title: titleOf(active.data.current) }),
    onDragCancel: ({ active }) => t("board.cancelled", { title: titleOf(active.data.current) }),
  };
}

/** Mouse, finger and keys; `held` is the card in the hand. */
export function useBoardDrag(onMove: (row: Row, from: BoardColumn, to: BoardColumn) => void) {
  const [held, setHeld] = useState<Row | null>(null);
  const announcements = useAnnouncements();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(LaneKeys, laneKeys),
  );
  const onDragStart = ({ active }: DragStartEvent) => setHeld((active.data.current as CardData).row ?? null);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    const { row, column } = (active.data.current ?? {}) as CardData;
    const to = (over?.data.current as CardData | undefined)?.column;
    if (row && column && to && to.key !== column.key) onMove(row, column, to);
  };
  return { sensors, announcements, held, onDragStart, onDragEnd, onDragCancel: () => setHeld(null) };
}
