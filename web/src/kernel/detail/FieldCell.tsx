import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { FieldEdit, FieldRead } from "../fields";
import { mayEdit } from "../form/layout";
import { type FieldKind, type FieldSpec, fieldOf, isOneReference, type ObjectSpec } from "../metadata";
import type { RecordData } from "../records";
import styles from "./cell.module.css";
import { useInlineSave } from "./useInlineSave";

interface FieldCellProps {
  spec: ObjectSpec;
  field: FieldSpec;
  record: RecordData;
  className?: string;
}

const PICKED = new Set<FieldKind>(["choice", "boolean", "rating", "date"]);
const MANY_LINES = new Set<FieldKind>(["long_text", "rich_text", "condition"]);

/** Choosing is deciding: these are saved by the choice itself. */
function savesOnChange(kind: FieldKind): boolean {
  return PICKED.has(kind) || isOneReference(kind);
}

function Editor({ spec, field, record, onClose }: FieldCellProps & { onClose: () => void }) {
  const t = useT();
  const id = useId();
  const [value, setValue] = useState<unknown>(record[field.name] ?? null);
  const latest = useRef(value);
  const { save, error, isSaving } = useInlineSave(spec, field, record, onClose);
  const change = (next: unknown) => {
    latest.current = next;
    setValue(next);
    if (savesOnChange(field.kind)) void save(next);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing && !savesOnChange(field.kind)) {
      if (MANY_LINES.has(field.kind) && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      void save(latest.current);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc for whatever control the kind brings
    <div className={styles.editor} onKeyDown={onKey}>
      <div className={styles.control}>
        <FieldEdit
          spec={field}
          id={id}
          value={value}
          onChange={change}
          values={record}
          labelOf={(name) => fieldOf(spec, name)?.label ?? name}
          invalid={error !== null}
          describedBy={error ? `${id}-error` : undefined}
          disabled={isSaving}
          autoFocus
        />
        <button
          type="button"
          className={styles.tool}
          aria-label={t("common.save")}
          title={`${t("common.save")} (Enter)`}
          disabled={isSaving}
          onClick={() => void save(latest.current)}
        >
          <Icon name="check" size={13} />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={t("common.cancel")}
          title={`${t("common.cancel")} (Esc)`}
          onClick={onClose}
        >
          <Icon name="close" size={13} />
        </button>
      </div>
      {error && (
        <div id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

/** One field of a detail page: read, and edited where it stands. */
export function FieldCell({ spec, field, record, className }: FieldCellProps) {
  const t = useT();
  const pencil = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const isOffered = mayEdit(field, false) && record._can?.edit !== false && !record._deleted;
  const close = () => {
    setEditing(false);
    // The keyboard stays where it was.
    setTimeout(() => pencil.current?.focus());
  };
  return (
    <div className={className ? `${styles.cell} ${className}` : styles.cell}>
      <dt className={styles.label}>{field.label}</dt>
      <dd className={styles.value}>
        {isEditing ? (
          <Editor spec={spec} field={field} record={record} onClose={close} />
        ) : (
          <>
            {/* A click on the value edits too; the pencil beside it is the same for the keyboard. */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the pencil is the accessible way */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the pencil is the accessible way */}
            <div
              className={styles.text}
              data-offered={isOffered || undefined}
              onClick={(event) => {
                const isLink = (event.target as Element).closest("a, button") !== null;
                if (isOffered && !isLink && getSelection()?.isCollapsed !== false) setEditing(true);
              }}
            >
              <FieldRead spec={field} value={record[field.name]} place="detail" values={record} />
            </div>
            {isOffered && (
              <button
                ref={pencil}
                type="button"
                className={`${styles.tool} ${styles.pencil}`}
                aria-label={t("detail.edit_field", { label: field.label })}
                onClick={() => setEditing(true)}
              >
                <Icon name="edit" size={13} />
              </button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
