import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldEdit, FieldRead, fieldAlign, fieldWidth } from "../fields";
import { useOpenCreate } from "../fields/opener";
import { type FieldSpec, fieldOf, type ObjectSpec } from "../metadata";
import type { Row } from "../records";
import styles from "./lines.module.css";
import { type Line, useLine } from "./useLine";

interface LineRowProps {
  spec: ObjectSpec;
  columns: FieldSpec[];
  /** The columns that may be typed into. */
  fields: FieldSpec[];
  row: Row | null;
  given: Record<string, unknown>;
  number: number;
  onDelete?: (row: Row) => void;
  /** A new line is saved or given up. `more`: the next one is wanted. */
  onEnd: (more: boolean) => void;
  /** Enter: on to the line below, at the same column. */
  onNext: (number: number, column: string) => void;
}

/** A list of choices that stands open has the keys for itself. */
function isChoosing(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.getAttribute("role") !== "combobox") return false;
  return target.getAttribute("aria-expanded") === "true";
}

function Cell({ field, line, label, id, props, isFirst }: CellProps) {
  const error = line.errors.fields[field.name];
  return (
    <>
      <label htmlFor={id} className="gx-hide">
        {label}
      </label>
      <FieldEdit
        spec={field}
        id={id}
        value={line.values[field.name] ?? null}
        onChange={(value) => line.change(field.name, value)}
        values={line.values}
        labelOf={(name) => fieldOf(props.spec, name)?.label ?? name}
        invalid={error !== undefined}
        describedBy={error ? `${id}-error` : undefined}
        autoFocus={isFirst}
      />
      {error && (
        <div id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </div>
      )}
    </>
  );
}

interface CellProps {
  field: FieldSpec;
  line: Line;
  label: string;
  id: string;
  props: LineRowProps;
  isFirst: boolean;
}

function Tools({ line, props }: { line: Line; props: LineRowProps }) {
  const t = useT();
  const openForm = useOpenCreate();
  const { row, spec, onDelete } = props;
  const say = (word: string) => `${word} ${row?._title ?? t("lines.number", { n: props.number })}`;
  return (
    <span className={styles.tools}>
      {row && (
        <button
          type="button"
          className={styles.tool}
          title={t("lines.open")}
          aria-label={say(t("lines.open"))}
          tabIndex={-1}
          onClick={() => openForm?.({ object: spec.name, id: row.id })}
        >
          <Icon name="edit" size={13} />
        </button>
      )}
      {(!row || onDelete) && (
        <button
          type="button"
          className={styles.tool}
          data-danger
          title={t("common.delete")}
          aria-label={say(t("common.delete"))}
          tabIndex={-1}
          disabled={line.isSaving}
          onClick={() => (row ? onDelete?.(row) : props.onEnd(false))}
        >
          <Icon name="delete" size={13} />
        </button>
      )}
    </span>
  );
}

/** When a row is drawn as inputs, and what leaving it and the keys in it mean. */
function useEditing(line: Line, props: LineRowProps) {
  const isNew = props.row === null;
  const frame = useRef<HTMLTableRowElement>(null);
  const [at, setAt] = useState<string | null>(isNew ? (props.fields[0]?.name ?? null) : null);
  const isHot = isNew || at !== null || line.isDirty || Object.keys(line.errors.fields).length > 0;
  const finish = async (more: boolean) => {
    const isFine = await line.save();
    if (!isFine) return false;
    setAt(null);
    if (isNew) props.onEnd(more);
    return true;
  };
  const onBlur = (event: FocusEvent) => {
    const inside = (node: unknown) => node instanceof Node && frame.current?.contains(node);
    if (inside(event.relatedTarget)) return;
    // Lists of choices and drawers stand elsewhere in the page but belong to the row.
    setTimeout(() => {
      const now = document.activeElement;
      if (inside(now) || now?.closest(".ant-select-dropdown, .ant-picker-dropdown, .ant-drawer, .ant-modal"))
        return;
      if (!line.isDirty && !isNew) setAt(null);
      else if (line.isDirty && line.isComplete()) void finish(false);
    }, 0);
  };
  const onKey = async (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isChoosing(event)) return;
    const column = (event.target as Element).closest("td")?.dataset.column ?? "";
    if (event.key === "Escape") {
      event.stopPropagation();
      line.reset();
      setAt(null);
      if (isNew) props.onEnd(false);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if ((await finish(true)) && !isNew) props.onNext(props.number, column);
    } else if (event.key === "Tab" && !event.shiftKey && isNew && column === props.fields.at(-1)?.name) {
      event.preventDefault();
      await finish(true);
    }
  };
  return { frame, at, setAt, isHot, onBlur, onKey };
}

/** One line: read until it is entered, then typed into cell by cell; leaving it saves it. */
export function LineRow(props: LineRowProps) {
  const { spec, columns, fields, row, given, number } = props;
  const t = useT();
  const id = useId();
  const line = useLine({ spec, fields, row, given });
  const { frame, at, setAt, isHot, onBlur, onKey } = useEditing(line, props);
  const typed = new Set(fields.map((field) => field.name));
  const read = (field: FieldSpec) => (
    <FieldRead
      spec={field}
      value={(line.isDirty ? line.values : (row ?? line.values))[field.name]}
      place="cell"
    />
  );
  return (
    <>
      <tr ref={frame} onBlur={onBlur} onKeyDown={(event) => void onKey(event)} data-hot={isHot || undefined}>
        {columns.map((field) => {
          const label = `${field.label} ${t("lines.number", { n: number })}`;
          if (!typed.has(field.name))
            return (
              <td key={field.name} data-align={fieldAlign(field)} data-stale={line.isDirty || undefined}>
                {read(field)}
              </td>
            );
          return (
            <td
              key={field.name}
              data-column={field.name}
              data-align={fieldAlign(field)}
              style={{ minWidth: fieldAlign(field) === "right" ? 92 : Math.min(fieldWidth(field), 170) }}
            >
              {isHot ? (
                <Cell
                  field={field}
                  line={line}
                  label={label}
                  id={`${id}-${field.name}`}
                  props={props}
                  isFirst={at === field.name}
                />
              ) : (
                <button
                  type="button"
                  className={styles.value}
                  data-line={number}
                  aria-label={`${t("common.edit")} ${label}`}
                  onFocus={() => setAt(field.name)}
                  onClick={() => setAt(field.name)}
                >
                  {read(field)}
                </button>
              )}
            </td>
          );
        })}
        <td className={styles.last}>
          <Tools line={line} props={props} />
        </td>
      </tr>
      {line.errors.general && (
        <tr>
          <td colSpan={columns.length + 1} className={styles.error} role="alert">
            {line.errors.general}
          </td>
        </tr>
      )}
    </>
  );
}
