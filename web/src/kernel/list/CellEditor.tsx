import { useQueryClient } from "@tanstack/react-query";
import { Button, Popover } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isProblem, Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText, useToast } from "@/ui/toast";
import { FieldEdit, fieldText, sameValue, toWire } from "../fields";
import type { FieldSpec } from "../metadata";
import { type RecordData, type Row, saveRecord } from "../records";
import styles from "./table.module.css";
import { patchRow } from "./useListRows";

interface CellEditorProps {
  object: string;
  spec: FieldSpec;
  row: Row;
  /** `focus`: the keyboard was used, so the cell gets it back. */
  onEnd: (focus: boolean) => void;
}

const MULTILINE = new Set(["long_text", "rich_text"]);
/** One gesture says it all: what is chosen is saved. */
const CHOSEN = new Set(["choice", "reference", "employee", "department", "region", "dimension", "date"]);

/** Saves one value; a newer version is shown at the cell, and saving again then means "mine holds". */
function useCellSave({ object, spec, row, onEnd }: CellEditorProps) {
  const t = useT();
  const client = useQueryClient();
  const toast = useToast();
  const problemText = useProblemText();
  const [version, setVersion] = useState(row.version);
  const [error, setError] = useState("");
  const [isSaving, setSaving] = useState(false);
  const refuse = (problem: unknown) => {
    const current = isProblem(problem, "stale") ? problem.current : null;
    if (current) {
      setVersion(Number(current.version));
      setError(t("list.stale_cell", { value: fieldText(spec, current[spec.name]) || t("common.empty") }));
      patchRow(client, object, current as RecordData);
      return;
    }
    const named = problem instanceof Problem ? problem.fieldMessages()[spec.name] : undefined;
    setError(named ?? problemText(problem));
  };
  const write = (value: unknown, at: number) =>
    saveRecord(object, { id: row.id, version: at, values: toWire([spec], { [spec.name]: value }) });
  const save = async (value: unknown, focus: boolean) => {
    const before = row[spec.name];
    if (sameValue(spec, value, before)) return onEnd(focus);
    setSaving(true);
    try {
      const record = await write(value, version);
      patchRow(client, object, record);
      toast.undo(t("list.cell_saved", { field: spec.label, title: row._title }), () => {
        write(before ?? null, record.version).then(
          (back) => patchRow(client, object, back),
          (problem) => toast.problem(problem),
        );
      });
      onEnd(focus);
    } catch (problem) {
      refuse(problem);
    } finally {
      setSaving(false);
    }
  };
  return { save, error, isSaving };
}

/** Enter belongs to a list of choices; Escape too, while it is open. */
function isChoosing(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.getAttribute("role") !== "combobox") return false;
  return event.key === "Enter" ? !event.ctrlKey : target.getAttribute("aria-expanded") === "true";
}

/** Choices stand open at once; a person who came to choose should not have to open them. */
function openChoices(frame: HTMLElement | null): void {
  const box = frame?.querySelector("[role='combobox']")?.closest(".ant-select");
  box?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
}

function EditorBody(
  props: CellEditorProps & {
    value: unknown;
    onChange: (value: unknown) => void;
    cell: ReturnType<typeof useCellSave>;
  },
) {
  const t = useT();
  const { spec, row, value, cell, onEnd } = props;
  const isLong = MULTILINE.has(spec.kind);
  const isChosen = CHOSEN.has(spec.kind);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => openChoices(frame.current), 60);
    return () => clearTimeout(timer);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || isChoosing(event)) return;
    if (event.key === "Escape") onEnd(true);
    if (event.key !== "Enter" || (isLong && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    void cell.save(value, true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the control inside; clicks here are not for the row below
    <div ref={frame} className={styles.editor} onKeyDown={onKey} onClick={(event) => event.stopPropagation()}>
      <label htmlFor="cell-editor" className="gx-hide">
        {spec.label}
      </label>
      <FieldEdit
        spec={spec}
        value={value}
        onChange={(next) => {
          props.onChange(next);
          if (isChosen && next !== null) void cell.save(next, true);
        }}
        values={row}
        invalid={cell.error !== ""}
        describedBy={cell.error ? "cell-error" : undefined}
        id="cell-editor"
        autoFocus
      />
      {cell.error && (
        <p id="cell-error" role="alert" className={styles.editorError}>
          {cell.error}
        </p>
      )}
      <div className={styles.editorFoot}>
        <span className="gx-faint">{isLong ? t("list.edit_keys_long") : t("list.edit_keys")}</span>
        <Button size="small" onClick={() => onEnd(true)}>
          {t("common.cancel")}
        </Button>
        <Button
          size="small"
          type="primary"
          loading={cell.isSaving}
          onClick={() => void cell.save(value, true)}
        >
          {t("common.save")}
        </Button>
      </div>
    </div>
  );
}

/** Stands over its cell, with room for what is wrong. A click elsewhere keeps what was typed. */
export function CellEditor(props: CellEditorProps) {
  const { spec, row } = props;
  const t = useT();
  const [value, setValue] = useState<unknown>(row[spec.name] ?? null);
  const cell = useCellSave(props);
  return (
    <Popover
      open
      arrow={false}
      placement="bottomLeft"
      trigger="click"
      align={{ offset: [-10, -38] }}
      styles={{ container: { padding: 10 } }}
      aria-label={t("list.edit_cell", { field: spec.label })}
      onOpenChange={(isOpen) => {
        if (!isOpen && !cell.isSaving) void cell.save(value, false);
      }}
      content={<EditorBody {...props} value={value} onChange={setValue} cell={cell} />}
    >
      <span className={styles.editAnchor} />
    </Popover>
  );
}
