import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { fieldAlign } from "../fields";
import type { FieldSpec } from "../metadata";
import { parseSort } from "./state";
import styles from "./table.module.css";

interface HeaderCellProps {
  spec: FieldSpec;
  index: number;
  sort: string;
  width: number;
  left: number | null;
  onSort: (field: string, isAdded: boolean) => void;
  onResize: (field: string, width: number | null) => void;
}

const KEY_STEP = 16;

/** Dragged, or moved with the arrow keys; a double click gives the first width back. */
function Grip({ spec, width, onResize }: Pick<HeaderCellProps, "spec" | "width" | "onResize">) {
  const t = useT();
  const from = useRef<{ x: number; width: number } | null>(null);
  const onDown = (event: PointerEvent) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const onMove = (event: PointerEvent) => {
    if (from.current) onResize(spec.name, from.current.width + event.clientX - from.current.x);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? KEY_STEP : event.key === "ArrowLeft" ? -KEY_STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onResize(spec.name, width + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no <hr>
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-valuenow={Math.round(width)}
      aria-label={t("list.resize", { field: spec.label })}
      className={styles.grip}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={() => {
        from.current = null;
      }}
      onDoubleClick={() => onResize(spec.name, null)}
      onKeyDown={onKey}
    />
  );
}

export function HeaderCell({ spec, index, sort, width, left, onSort, onResize }: HeaderCellProps) {
  const t = useT();
  const keys = parseSort(sort);
  const at = keys.findIndex((key) => key.field === spec.name);
  const direction = keys[at]?.direction;
  const ariaSort = direction === "asc" ? "ascending" : direction === "desc" ? "descending" : "none";
  const isSortable = spec.sortable === true;
  return (
    <th
      scope="col"
      aria-colindex={index + 2}
      aria-sort={isSortable ? ariaSort : undefined}
      data-align={fieldAlign(spec)}
      data-frozen={left !== null || undefined}
      style={left === null ? undefined : { left }}
    >
      {isSortable ? (
        <button
          type="button"
          className={styles.sorter}
          data-on={direction}
          title={`${spec.label}  ${t("list.sort_hint")}`}
          onClick={(event) => onSort(spec.name, event.shiftKey)}
        >
          <span className={styles.headLabel}>{spec.label}</span>
          {direction && <Icon name={direction === "asc" ? "up" : "down"} size={10} />}
          {direction && keys.length > 1 && <sup>{at + 1}</sup>}
        </button>
      ) : (
        <span className={styles.headLabel} title={spec.label}>
          {spec.label}
        </span>
      )}
      <Grip spec={spec} width={width} onResize={onResize} />
    </th>
  );
}
