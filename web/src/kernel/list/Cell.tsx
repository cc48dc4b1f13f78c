import { memo } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldRead, fieldAlign } from "../fields";
import type { FieldSpec } from "../metadata";
import { type Row, recordPath } from "../records";
import { CellEditor } from "./CellEditor";
import styles from "./table.module.css";

/** A cell asks the table; the table knows what is edited and where a record opens. */
export interface CellActions {
  object: string;
  titleField: string;
  canEdit: (spec: FieldSpec) => boolean;
  onEdit: (row: Row, field: string) => void;
  onEditEnd: (focus: boolean) => void;
  onOpen: (row: Row, isNewTab: boolean) => void;
}

interface CellProps {
  row: Row;
  spec: FieldSpec;
  index: number;
  isEditing: boolean;
  isStop: boolean;
  left: number | null;
  actions: CellActions;
}

function TitleLink({ row, actions }: { row: Row; actions: CellActions }) {
  return (
    <Link
      className={styles.title}
      title={row._title}
      to={recordPath(actions.object, row.id)}
      onClick={(event) => {
        event.stopPropagation();
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        actions.onOpen(row, false);
      }}
    >
      {row._title || `#${row.id}`}
    </Link>
  );
}

function Pencil({ spec, onClick }: { spec: FieldSpec; onClick: () => void }) {
  const t = useT();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.pencil}
      aria-label={t("list.edit_cell", { field: spec.label })}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <Icon name="edit" size={12} />
    </button>
  );
}

export const Cell = memo(function Cell({ row, spec, index, isEditing, isStop, left, actions }: CellProps) {
  const mayEdit = actions.canEdit(spec);
  const isTitle = spec.name === actions.titleField;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that the arrow keys walk
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      data-cell={spec.name}
      data-editable={mayEdit || undefined}
      data-frozen={left !== null || undefined}
      data-align={fieldAlign(spec)}
      aria-colindex={index + 2}
      aria-readonly={!mayEdit}
      style={left === null ? undefined : { left }}
    >
      <div className={styles.value}>
        {isTitle ? (
          <TitleLink row={row} actions={actions} />
        ) : (
          <FieldRead spec={spec} value={row[spec.name]} place="cell" />
        )}
      </div>
      {mayEdit && !isEditing && <Pencil spec={spec} onClick={() => actions.onEdit(row, spec.name)} />}
      {isEditing && <CellEditor object={actions.object} spec={spec} row={row} onEnd={actions.onEditEnd} />}
    </td>
  );
});
