import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { Button, Input } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { useSortingWords } from "@/ui/sorting";
import { type FieldSpec, isTechnical, type ObjectSpec } from "../metadata";
import styles from "./columns.module.css";
import { FieldPathSelect } from "./FieldPathSelect";
import { usePathFields } from "./usePathFields";

const MOST = 40;

function isColumn(field: FieldSpec): boolean {
  return field.kind !== "password" && !isTechnical(field);
}

function Shown({ field, isFixed, onHide }: { field: FieldSpec; isFixed: boolean; onHide: () => void }) {
  const t = useT();
  const attributes = { roleDescription: t("sorting.sortable") };
  const sortable = useSortable({ id: field.name, attributes });
  const style = { transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition };
  return (
    <li
      ref={sortable.setNodeRef}
      style={style}
      className={styles.item}
      data-dragging={sortable.isDragging || undefined}
    >
      <button
        type="button"
        className={styles.handle}
        {...sortable.attributes}
        {...sortable.listeners}
        aria-label={t("list.columns_move", { field: field.label })}
      >
        <Icon name="holder" size={13} />
      </button>
      <span className={styles.name}>{field.label}</span>
      {!isFixed && (
        <button
          type="button"
          className={styles.hide}
          aria-label={t("list.columns_hide", { field: field.label })}
          onClick={onHide}
        >
          <Icon name="close" size={11} />
        </button>
      )}
    </li>
  );
}

interface ColumnChooserProps {
  spec: ObjectSpec;
  columns: readonly string[];
  onChange: (columns: string[]) => void;
  onReset: () => void;
}

function ShownList({ spec, columns, onChange }: Omit<ColumnChooserProps, "onReset">) {
  const fields = usePathFields(spec, columns);
  const titleOf = (name: string) => fields.find((field) => field.name === name)?.label ?? "";
  const words = useSortingWords(titleOf);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const dropped = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    onChange(arrayMove([...columns], columns.indexOf(String(active.id)), columns.indexOf(String(over.id))));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={words}
    >
      <SortableContext items={fields.map((field) => field.name)} strategy={verticalListSortingStrategy}>
        <ul className={styles.list}>
          {fields.map((field) => (
            <Shown
              key={field.name}
              field={field}
              isFixed={columns.length === 1}
              onHide={() => onChange(columns.filter((name) => name !== field.name))}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

function AddList({ spec, columns, onChange }: Omit<ColumnChooserProps, "onReset">) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const [path, setPath] = useState("");
  const word = typed.trim().toLowerCase();
  const others = spec.fields.filter(
    (field) =>
      isColumn(field) &&
      !columns.includes(field.name) &&
      (field.label.toLowerCase().includes(word) || field.name.includes(word)),
  );
  const add = (name: string) => {
    if (name && !columns.includes(name) && columns.length < MOST) onChange([...columns, name]);
  };
  return (
    <>
      <Input
        allowClear={CLEAR}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t("list.columns_search")}
        aria-label={t("list.columns_search")}
        prefix={<Icon name="search" size={13} />}
      />
      <ul className={`${styles.list} ${styles.offer}`}>
        {others.map((field) => (
          <li key={field.name}>
            <button type="button" className={styles.add} onClick={() => add(field.name)}>
              <Icon name="plus" size={11} />
              <span className={styles.name}>{field.label}</span>
            </button>
          </li>
        ))}
        {others.length === 0 && <li className="gx-faint">{t("list.columns_none")}</li>}
      </ul>
      <div className={styles.path}>
        <FieldPathSelect
          spec={spec}
          value={path}
          onChange={setPath}
          allows={isColumn}
          label={t("list.columns_path")}
          placeholder={t("list.columns_path")}
        />
        <Button
          disabled={!path || columns.includes(path)}
          onClick={() => {
            add(path);
            setPath("");
          }}
        >
          {t("list.columns_add")}
        </Button>
      </div>
    </>
  );
}

/** Which columns, in which order; fields of referenced records too. */
export function ColumnChooser({ spec, columns, onChange, onReset }: ColumnChooserProps) {
  const t = useT();
  return (
    <div className={styles.chooser}>
      <section>
        <header className={styles.head}>
          <h3>{t("list.columns_shown")}</h3>
          <Button size="small" type="link" onClick={onReset}>
            {t("list.columns_reset")}
          </Button>
        </header>
        <ShownList spec={spec} columns={columns} onChange={onChange} />
      </section>
      <section>
        <header className={styles.head}>
          <h3>{t("list.columns_add")}</h3>
        </header>
        <AddList spec={spec} columns={columns} onChange={onChange} />
      </section>
    </div>
  );
}
