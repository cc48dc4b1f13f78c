import { Checkbox } from "antd";
import { type RefObject, useCallback, useMemo, useState } from "react";
import { useT } from "@/lib/words";
import type { FieldSpec, ObjectSpec } from "../metadata";
import type { Row } from "../records";
import type { CellActions } from "./Cell";
import { HeaderCell } from "./HeaderCell";
import { RecordRow } from "./RecordRow";
import { toggleSort } from "./state";
import styles from "./table.module.css";
import { focusCell, useGridKeys } from "./useGridKeys";
import type { ListRows } from "./useListRows";
import type { Selection } from "./useSelection";
import { SELECT_WIDTH, spread, useRoom, type useWidths } from "./useWidths";
import { ROW_HEIGHT, useWindow } from "./useWindow";

export interface RecordTableProps {
  spec: ObjectSpec;
  columns: FieldSpec[];
  list: ListRows;
  total?: number;
  sort: string;
  onSort: (sort: string) => void;
  widths: ReturnType<typeof useWidths>;
  selection: Selection | null;
  onOpen: (row: Row, isNewTab: boolean) => void;
  scroller: RefObject<HTMLDivElement | null>;
}

const NEAR = 800;
const NO_EDIT = new Set(["password", "attachment", "image", "formula", "rollup", "auto_number", "condition"]);

function mayEditField(spec: ObjectSpec, field: FieldSpec): boolean {
  return (
    spec.rights.edit === true &&
    field.access === "edit" &&
    !field.readonly &&
    !field.system &&
    !field.create_only &&
    !field.name.includes(".") &&
    !NO_EDIT.has(field.kind)
  );
}

function useCellActions({ spec, onOpen }: Pick<RecordTableProps, "spec" | "onOpen">) {
  const [editing, setEditing] = useState<{ id: number; field: string } | null>(null);
  const onEdit = useCallback((row: Row, field: string) => setEditing({ id: row.id, field }), []);
  const actions = useMemo<CellActions>(
    () => ({
      object: spec.name,
      titleField: spec.title_field,
      canEdit: (field) => mayEditField(spec, field),
      onEdit,
      onEditEnd: (focus) =>
        setEditing((now) => {
          if (focus && now) setTimeout(() => focusCell(now.id, now.field));
          return null;
        }),
      onOpen,
    }),
    [spec, onEdit, onOpen],
  );
  return { editing, actions };
}

function Head(props: RecordTableProps & { widths_: number[] }) {
  const t = useT();
  const { columns, selection, sort, onSort, widths } = props;
  const isSome = selection !== null && selection.ids.size > 0 && !selection.isLoadedSelected;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && (
          <th className={styles.check} scope="col" data-frozen>
            <Checkbox
              aria-label={t("list.select_loaded")}
              checked={selection.isLoadedSelected}
              indeterminate={isSome}
              onChange={selection.toggleLoaded}
            />
          </th>
        )}
        {columns.map((field, index) => (
          <HeaderCell
            key={field.name}
            spec={field}
            index={index}
            sort={sort}
            width={props.widths_[index] ?? 120}
            left={index === 0 ? (selection ? SELECT_WIDTH : 0) : null}
            onSort={(name, isAdded) => onSort(toggleSort(sort, name, isAdded))}
            onResize={widths.resize}
          />
        ))}
      </tr>
    </thead>
  );
}

function Spacer({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }}>
      <td />
    </tr>
  );
}

/** A grid of our own: fixed rows, a window over long lists, the first column frozen. */
export function RecordTable(props: RecordTableProps) {
  const { spec, columns, list, selection, scroller } = props;
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const room = useRoom(frame);
  const { editing, actions } = useCellActions(props);
  const { from, to, onScroll } = useWindow(list.rows.length);
  const checks = selection ? SELECT_WIDTH : 0;
  const widths = spread(props.widths.wanted, room - checks);
  const total = widths.reduce((sum, width) => sum + width, checks);
  const onKeyDown = useGridKeys({ rows: list.rows, actions, selection });
  const hold = (element: HTMLDivElement | null) => {
    scroller.current = element;
    setFrame(element);
  };
  const scrolled = (element: HTMLElement) => {
    onScroll(element);
    if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR) list.loadMore();
  };
  return (
    <div ref={hold} className={styles.frame} onScroll={(event) => scrolled(event.currentTarget)}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the arrow keys walk
        role="grid"
        className={styles.table}
        data-stale={list.isStale || undefined}
        aria-label={spec.label}
        aria-rowcount={props.total === undefined ? -1 : props.total + 1}
        aria-colcount={columns.length + 1}
        style={{ width: total }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {selection && <col style={{ width: SELECT_WIDTH }} />}
          {widths.map((width, index) => (
            <col key={columns[index]?.name ?? index} style={{ width }} />
          ))}
        </colgroup>
        <Head {...props} widths_={widths} />
        <tbody>
          <Spacer rows={from} />
          {list.rows.slice(from, to).map((row, at) => (
            <RecordRow
              key={row.id}
              row={row}
              index={from + at}
              columns={columns}
              isSelected={selection !== null && (selection.isAll || selection.ids.has(row.id))}
              onSelect={selection?.toggle}
              editing={editing?.id === row.id ? editing.field : null}
              isStop={from + at === 0}
              actions={actions}
            />
          ))}
          <Spacer rows={list.rows.length - to} />
        </tbody>
      </table>
    </div>
  );
}
