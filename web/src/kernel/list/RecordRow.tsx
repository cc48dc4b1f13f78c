import { Checkbox } from "antd";
import { type MouseEvent, memo, useRef } from "react";
import { useT } from "@/lib/words";
import type { FieldSpec } from "../metadata";
import type { Row } from "../records";
import { Cell, type CellActions } from "./Cell";
import styles from "./table.module.css";
import { SELECT_WIDTH } from "./useWidths";

const DOUBLE_CLICK = 220;

interface RecordRowProps {
  row: Row;
  index: number;
  columns: readonly FieldSpec[];
  isSelected: boolean;
  /** Absent: this list offers nothing to do with a selection. */
  onSelect?: (id: number, isRange: boolean) => void;
  /** The field being edited in this row. */
  editing: string | null;
  isStop: boolean;
  actions: CellActions;
}

/** One click opens, two edit: the first waits a moment only where two would mean something. */
function useRowClick(row: Row, actions: CellActions) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cellOf = (event: MouseEvent) => (event.target as HTMLElement).closest<HTMLElement>("td[data-cell]");
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event);
    if (!cell || window.getSelection()?.toString()) return;
    const isNewTab = event.ctrlKey || event.metaKey;
    clearTimeout(timer.current);
    if (isNewTab || !cell.dataset.editable) return actions.onOpen(row, isNewTab);
    timer.current = setTimeout(() => actions.onOpen(row, false), DOUBLE_CLICK);
  };
  const onDoubleClick = (event: MouseEvent) => {
    clearTimeout(timer.current);
    const cell = cellOf(event);
    window.getSelection()?.removeAllRanges();
    if (cell?.dataset.editable) actions.onEdit(row, cell.dataset.cell ?? "");
  };
  const onAuxClick = (event: MouseEvent) => {
    if (event.button === 1 && cellOf(event)) actions.onOpen(row, true);
  };
  return { onClick, onDoubleClick, onAuxClick };
}

export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const t = useT();
  const { row, index, columns, actions, onSelect } = props;
  const clicks = useRowClick(row, actions);
  return (
    <tr
      className={styles.row}
      data-row={row.id}
      aria-rowindex={index + 2}
      aria-selected={onSelect ? props.isSelected : undefined}
      data-selected={props.isSelected || undefined}
      {...clicks}
    >
      {onSelect && (
        <td className={styles.check} data-frozen>
          <Checkbox
            checked={props.isSelected}
            aria-label={t("list.select_row", { title: row._title })}
            onChange={(event) =>
              onSelect(row.id, event.nativeEvent instanceof MouseEvent_ && event.nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      {columns.map((spec, at) => (
        <Cell
          key={spec.name}
          row={row}
          spec={spec}
          index={at}
          isEditing={props.editing === spec.name}
          isStop={props.isStop && at === 0}
          left={at === 0 ? (onSelect ? SELECT_WIDTH : 0) : null}
          actions={actions}
        />
      ))}
    </tr>
  );
});

/** The browser's own event; React's has the same name here. */
const MouseEvent_ = globalThis.MouseEvent;
