import type { KeyboardEvent } from "react";
import type { Row } from "../records";
import type { CellActions } from "./Cell";
import type { Selection } from "./useSelection";

const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function cells(row: Element | null | undefined): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>("td[data-cell]")] : [];
}

/** The one cell Tab leads to follows the cursor. */
function take(cell: HTMLElement | undefined): void {
  if (!cell) return;
  for (const stop of cell.closest("tbody")?.querySelectorAll("td[tabindex='0']") ?? [])
    stop.setAttribute("tabindex", "-1");
  cell.setAttribute("tabindex", "0");
  cell.focus();
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

export function focusCell(id: number, field: string): void {
  take(
    document.querySelector<HTMLElement>(`tr[data-row="${id}"] td[data-cell="${CSS.escape(field)}"]`) ??
      undefined,
  );
}

interface GridKeys {
  rows: readonly Row[];
  actions: CellActions;
  selection: Selection | null;
}

function move(cell: HTMLElement, key: string): void {
  const [down, right] = MOVES[key] ?? [0, 0];
  const line = cell.parentElement;
  const at = cells(line).indexOf(cell);
  const next = down < 0 ? line?.previousElementSibling : down > 0 ? line?.nextElementSibling : line;
  take(cells(next)[at + right]);
}

/** Arrows walk the cells, Enter edits or opens, Space selects. */
export function useGridKeys({ rows, actions, selection }: GridKeys) {
  return (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches("td[data-cell]")) return;
    const row = rows.find((one) => one.id === Number(target.parentElement?.dataset.row));
    if (!row) return;
    const field = target.dataset.cell ?? "";
    if (event.key in MOVES) move(target, event.key);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) actions.onOpen(row, true);
    else if (
      (event.key === "Enter" || event.key === "F2") &&
      target.dataset.editable &&
      field !== actions.titleField
    )
      actions.onEdit(row, field);
    else if (event.key === "F2" && target.dataset.editable) actions.onEdit(row, field);
    else if (event.key === "Enter") actions.onOpen(row, false);
    else if (event.key === " " && selection) selection.toggle(row.id, event.shiftKey);
    else return;
    event.preventDefault();
  };
}
