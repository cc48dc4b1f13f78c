import {
  type Announcements,
  type DragEndEvent,
  type DragStartEvent,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useState } from "react";
import { useT } from "@/lib/words";
import type { Row } from "../records";
import type { BoardColumn } from "./columns";

interface CardData {
  row: Row;
  column: BoardColumn;
}

/** Left and right go from lane to lane; within a lane there is no order to choose. */
const laneCoordinates: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === KeyboardCode.Right ? 1 : event.code === KeyboardCode.Left ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const lanes = context.droppableContainers
    .getEnabled()
    .flatMap((lane) => {
      const rect = context.droppableRects.get(lane.id);
      return rect ? [{ id: lane.id, rect }] : [];
    })
    .sort((a, b) => a.rect.left - b.rect.left);
  const card = context.collisionRect;
  if (!card) return undefined;
  const middle = card.left + card.width / 2;
  const at = lanes.findIndex(({ rect }) => middle >= rect.left && middle < rect.left + rect.width + 12);
  const next = lanes[Math.min(lanes.length - 1, Math.max(0, at + step))];
  if (!next) return undefined;
  return {
    x: currentCoordinates.x + next.rect.left - (lanes[at]?.rect.left ?? card.left),
    y: currentCoordinates.y,
  };
};

function useAnnouncements(): Announcements {
  const t = useT();
  const titleOf = (data: unknown) => (data as CardData | undefined)?.row._title ?? "";
  const columnOf = (data: unknown) => (data as { column?: BoardColumn } | undefined)?.column?.title ?? "";
  return {
    onDragStart: ({ active }) =>
      t("board.picked", { title: titleOf(active.data.current), column: columnOf(active.data.current) }),
    onDragOver: ({ over }) => (over ? t("board.over", { column: columnOf(over.data.current) }) : undefined),
    onDragEnd: ({ active, over }) =>
      over
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
    useSensor(KeyboardSensor, {
      coordinateGetter: laneCoordinates,
      keyboardCodes: { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter"] },
    }),
  );
  const onDragStart = ({ active }: DragStartEvent) => setHeld((active.data.current as CardData).row);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    const card = active.data.current as CardData | undefined;
    const to = (over?.data.current as { column?: BoardColumn } | undefined)?.column;
    if (card && to && to.key !== card.column.key) onMove(card.row, card.column, to);
  };
  return { sensors, announcements, held, onDragStart, onDragEnd, onDragCancel: () => setHeld(null) };
}
