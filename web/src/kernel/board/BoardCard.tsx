import { useDraggable } from "@dnd-kit/core";
import { Dropdown } from "antd";
import { memo } from "react";
import { Link } from "react-router";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldRead, isBlank } from "../fields";
import { type FieldSpec, fieldsOf, isOneReference, type ObjectSpec } from "../metadata";
import { type Row, recordPath } from "../records";
import styles from "./board.module.css";
import type { BoardColumn } from "./columns";

interface CardFaceProps {
  spec: ObjectSpec;
  row: Row;
  onOpen?: (row: Row, isNewTab: boolean) => void;
}

function ownerOf(spec: ObjectSpec): FieldSpec | undefined {
  return fieldsOf(spec, ["owner"])[0];
}

/** The fields the metadata puts on a card; the owner stands at the foot, next to a date. */
export function cardFields(spec: ObjectSpec): FieldSpec[] {
  return fieldsOf(
    spec,
    (spec.board?.card ?? []).filter((name) => name !== "owner" && name !== spec.title_field),
  );
}

export function CardFace({ spec, row, onOpen }: CardFaceProps) {
  const owner = ownerOf(spec);
  const fields = cardFields(spec).filter((field) => !isBlank(row[field.name]));
  return (
    <>
      <Link
        className={styles.title}
        to={recordPath(spec.name, row.id)}
        draggable={false}
        onClick={(event) => {
          event.stopPropagation();
          if (event.metaKey || event.ctrlKey || !onOpen) return;
          event.preventDefault();
          onOpen(row, false);
        }}
      >
        {row._title}
      </Link>
      <div className={styles.facts}>
        {fields.map((field) => (
          <span
            key={field.name}
            title={field.label}
            className={field.name === spec.board?.sum ? styles.amount : undefined}
            data-wide={isOneReference(field.kind) || undefined}
          >
            <FieldRead spec={field} value={row[field.name]} place="cell" />
          </span>
        ))}
      </div>
      {owner && !isBlank(row.owner) && (
        <div className={styles.owner}>
          <FieldRead spec={owner} value={row.owner} place="cell" />
        </div>
      )}
    </>
  );
}

interface BoardCardProps extends CardFaceProps {
  column: BoardColumn;
  columns: readonly BoardColumn[];
  mayMove: boolean;
  isMoving: boolean;
  onMove: (row: Row, to: BoardColumn) => void;
  onOpen: (row: Row, isNewTab: boolean) => void;
}

function CardMenu({ row, column, columns, mayMove, onMove, onOpen }: BoardCardProps) {
  const t = useT();
  const targets = columns
    .filter((one) => one.key !== column.key)
    .map((one) => ({ key: one.key, label: one.title, onClick: () => onMove(row, one) }));
  const items = [
    { key: "open", label: t("board.open"), onClick: () => onOpen(row, false) },
    { key: "tab", label: t("board.open_tab"), onClick: () => onOpen(row, true) },
    ...(mayMove ? [{ key: "move", label: t("board.move"), children: targets }] : []),
  ];
  return (
    <Dropdown trigger={["click"]} menu={{ items }} placement="bottomRight">
      <button
        type="button"
        className={styles.menu}
        aria-label={t("board.card_menu", { title: row._title })}
        aria-haspopup="menu"
        onPointerDown={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
      >
        <Icon name="more" size={15} />
      </button>
    </Dropdown>
  );
}

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const t = useT();
  const { spec, row, column, mayMove, isMoving, onOpen } = props;
  const drag = useDraggable({ id: row.id, data: { row, column }, disabled: !mayMove });
  return (
    <li className={styles.slot}>
      {/* biome-ignore lint/a11y/useSemanticElements: a card holds a link and a menu; a button may not */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the title inside is a link; keys here pick the card up */}
      <div
        ref={drag.setNodeRef}
        {...drag.attributes}
        {...drag.listeners}
        role="group"
        aria-roledescription={mayMove ? t("board.drag_hint") : undefined}
        aria-label={row._title}
        className={styles.card}
        data-dragging={drag.isDragging || undefined}
        data-moving={isMoving || undefined}
        onClick={(event) => onOpen(row, event.ctrlKey || event.metaKey)}
      >
        <CardFace spec={spec} row={row} onOpen={onOpen} />
        <CardMenu {...props} />
      </div>
    </li>
  );
});
