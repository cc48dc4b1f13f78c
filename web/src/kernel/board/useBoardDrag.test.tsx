import { DndContext, DragOverlay, useDraggable, useDroppable } from "@dnd-kit/core";
import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import type { Row } from "../records";
import type { BoardColumn } from "./columns";
import { useBoardDrag } from "./useBoardDrag";

const columns: BoardColumn[] = ["初步接洽", "需求确认", "样品试用"].map((title) => ({
  key: title,
  value: title,
  title,
}));
const WIDTH = 300;

/** Lanes stand side by side and each card in its lane; the test page has no layout of its own. */
function measured(this: Element): DOMRect {
  const lane = this.closest("section")?.getAttribute("aria-label");
  const place = columns.findIndex((column) => column.title === lane);
  const inset = this.matches("section") ? 0 : 10;
  return new DOMRect(Math.max(0, place) * WIDTH + inset, inset, WIDTH - 2 * inset - 20, 600 - 2 * inset);
}

function Lane({ column, children }: { column: BoardColumn; children: ReactNode }) {
  const { setNodeRef } = useDroppable({ id: column.key, data: { column } });
  return (
    <section ref={setNodeRef} aria-label={column.title}>
      {children}
    </section>
  );
}

function Card({ row, column }: { row: Row; column: BoardColumn }) {
  const drag = useDraggable({ id: row.id, data: { row, column } });
  return (
    <div ref={drag.setNodeRef} {...drag.attributes} {...drag.listeners}>
      {row._title}
    </div>
  );
}

type Move = (row: Row, from: BoardColumn, to: BoardColumn) => void;

function Board({ row, onMove }: { row: Row; onMove: Move }) {
  const drag = useBoardDrag(onMove);
  return (
    <DndContext
      sensors={drag.sensors}
      onDragStart={drag.onDragStart}
      onDragEnd={drag.onDragEnd}
      onDragCancel={drag.onDragCancel}
    >
      {columns.map((column, place) => (
        <Lane key={column.key} column={column}>
          {place === 0 && <Card row={row} column={column} />}
        </Lane>
      ))}
      <DragOverlay>{drag.held && <i>in the hand</i>}</DragOverlay>
    </DndContext>
  );
}

const ROW = { id: 7, _title: "看板试单", version: 1 } as unknown as Row;

function open() {
  const onMove = vi.fn<Move>();
  const view = render(<Board row={ROW} onMove={onMove} />);
  screen.getByText("看板试单").focus();
  return { onMove, refetched: (row: Row) => view.rerender(<Board row={row} onMove={onMove} />) };
}

function press(...codes: string[]) {
  for (const code of codes) fireEvent.keyDown(document.activeElement ?? document.body, { code });
}

function moved(onMove: ReturnType<typeof vi.fn<Move>>) {
  return onMove.mock.calls.map(([row, from, to]) => [row.version, from.title, to.title]);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(measured);
  return () => vi.restoreAllMocks();
});

it("carries a card by keys that follow each other at once", () => {
  const { onMove } = open();
  press("Space", "ArrowRight", "ArrowRight", "Space");
  expect(moved(onMove)).toEqual([[1, "初步接洽", "样品试用"]]);
});

it("stays at the last lane, turns back, and lies down where it came from without a move", () => {
  const { onMove } = open();
  press("Space", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Enter");
  expect(moved(onMove)).toEqual([[1, "初步接洽", "需求确认"]]);
  press("Space", "ArrowLeft", "Space");
  press("Space", "ArrowRight", "Escape");
  expect(onMove).toHaveBeenCalledTimes(1);
});

it("takes no drop from a key that is held down", () => {
  const { onMove } = open();
  press("Space", "ArrowRight");
  fireEvent.keyDown(document.activeElement ?? document.body, { code: "Space", repeat: true });
  expect(onMove).not.toHaveBeenCalled();
  press("Space");
  expect(onMove).toHaveBeenCalledTimes(1);
});

it("keeps the card in the hand while fresh data arrive, and moves the fresh one", () => {
  const { onMove, refetched } = open();
  press("Space", "ArrowRight");
  refetched({ ...ROW, version: 2 });
  press("Space");
  expect(moved(onMove)).toEqual([[2, "初步接洽", "需求确认"]]);
});
