import {
  type CollisionDetection,
  closestCorners,
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
} from "@dnd-kit/sortable";
import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import { type FieldSpec, fieldOf, type ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import { FieldChip } from "./FieldChip";
import styles from "./layouts.module.css";
import {
  type DraftSection,
  freshSection,
  isNeeded,
  type LayoutDraft,
  moveField,
  nudgeSection,
  placeOf,
  UNUSED,
  unused,
} from "./model";

interface CanvasProps {
  spec: ObjectSpec;
  draft: LayoutDraft;
  errors: Record<string, string>;
  onChange: (draft: LayoutDraft) => void;
}

function SectionHead({
  draft,
  section,
  errors,
  onChange,
}: Omit<CanvasProps, "spec"> & { section: DraftSection }) {
  const t = useT();
  const at = draft.sections.indexOf(section);
  const set = (change: Partial<DraftSection>) =>
    onChange({
      ...draft,
      sections: draft.sections.map((one) => (one.id === section.id ? { ...one, ...change } : one)),
    });
  const remove = () =>
    onChange({ ...draft, sections: draft.sections.filter((one) => one.id !== section.id) });
  const error = errors[`sections.${at}.title`] ?? errors[`sections.${at}.fields`];
  return (
    <header className={styles.sectionHead}>
      <Input
        value={section.title}
        maxLength={40}
        status={error ? "error" : undefined}
        variant="underlined"
        aria-label={t("layouts.section_title")}
        placeholder={t("layouts.section_title")}
        onChange={(event) => set({ title: event.target.value })}
        className={styles.sectionTitle}
      />
      <Segmented
        size="small"
        aria-label={t("layouts.columns_of_section")}
        options={[
          { value: 1 as const, label: t("layouts.one_column") },
          { value: 2 as const, label: t("layouts.two_columns") },
        ]}
        value={section.columns}
        onChange={(columns) => set({ columns })}
      />
      <span className={styles.sectionTools}>
        <Button
          type="text"
          size="small"
          icon={<Icon name="up" />}
          aria-label={t("layouts.section_up", { title: section.title })}
          disabled={at === 0}
          onClick={() => onChange(nudgeSection(draft, section.id, -1))}
        />
        <Button
          type="text"
          size="small"
          icon={<Icon name="down" />}
          aria-label={t("layouts.section_down", { title: section.title })}
          disabled={at === draft.sections.length - 1}
          onClick={() => onChange(nudgeSection(draft, section.id, 1))}
        />
        <Button
          type="text"
          size="small"
          icon={<Icon name="delete" />}
          aria-label={t("layouts.section_remove", { title: section.title })}
          title={section.fields.length > 0 ? t("layouts.section_full") : undefined}
          disabled={section.fields.length > 0 || draft.sections.length === 1}
          onClick={remove}
        />
      </span>
      {error && (
        <div className={styles.error} role="alert">
          {error}
        </div>
      )}
    </header>
  );
}

function SectionBox(props: CanvasProps & { section: DraftSection }) {
  const { spec, section } = props;
  const t = useT();
  const drop = useDroppable({ id: section.id });
  return (
    <section className={styles.section} aria-label={section.title || t("layouts.untitled")}>
      <SectionHead {...props} />
      <SortableContext items={section.fields} strategy={rectSortingStrategy}>
        <ul ref={drop.setNodeRef} className={styles.fields} data-columns={section.columns}>
          {section.fields.map((name) => {
            const field = fieldOf(spec, name);
            return field && <FieldChip key={name} {...props} field={field} section={section.id} />;
          })}
          {section.fields.length === 0 && <li className={styles.hollow}>{t("layouts.drop_here")}</li>}
        </ul>
      </SortableContext>
    </section>
  );
}

function UnusedChip({ field, onAdd }: { field: FieldSpec; onAdd: () => void }) {
  const t = useT();
  const sortable = useSortable({ id: field.name });
  return (
    <li ref={sortable.setNodeRef} className={styles.chip} data-dragging={sortable.isDragging || undefined}>
      <button
        type="button"
        className={styles.grip}
        {...sortable.attributes}
        {...sortable.listeners}
        aria-label={t("layouts.drag", { field: field.label })}
      >
        <Icon name="holder" size={13} />
      </button>
      <span className={styles.chipName} title={field.name}>
        {field.label}
      </span>
      <button
        type="button"
        className={styles.mark}
        aria-label={t("layouts.add", { field: field.label })}
        onClick={onAdd}
      >
        <Icon name="plus" size={12} />
      </button>
    </li>
  );
}

function Unused({ spec, draft, onChange }: CanvasProps) {
  const t = useT();
  const [q, setQ] = useState("");
  const drop = useDroppable({ id: UNUSED });
  const word = q.trim().toLowerCase();
  const fields = unused(spec, draft);
  const found = fields.filter(
    (field) => field.label.toLowerCase().includes(word) || field.name.includes(word),
  );
  const last = draft.sections.at(-1)?.id ?? "";
  return (
    <aside className={styles.unused} aria-label={t("layouts.unused")}>
      <h3>{t("layouts.unused_n", { n: fields.length })}</h3>
      <p className={styles.faint}>{t("layouts.unused_hint")}</p>
      <Input
        allowClear={CLEAR}
        size="small"
        prefix={<Icon name="search" size={12} />}
        placeholder={t("layouts.find_field")}
        aria-label={t("layouts.find_field")}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <SortableContext items={found.map((field) => field.name)} strategy={rectSortingStrategy}>
        <ul ref={drop.setNodeRef} className={styles.unusedList}>
          {found.map((field) => (
            <UnusedChip
              key={field.name}
              field={field}
              onAdd={() => onChange(moveField(draft, field.name, last))}
            />
          ))}
        </ul>
      </SortableContext>
    </aside>
  );
}

/** The sections with their fields, and beside them what the layout does not show. Drag, or use the menu of each field. */
export function Canvas(props: CanvasProps) {
  const { spec, draft, onChange } = props;
  const t = useT();
  const [held, setHeld] = useState<FieldSpec | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const isPlace = (id: string) => id === UNUSED || draft.sections.some((section) => section.id === id);
  const move = ({ active, over }: DragOverEvent | DragEndEvent, isDone: boolean) => {
    if (!over || active.id === over.id) return;
    const name = String(active.id);
    const to = isPlace(String(over.id)) ? String(over.id) : placeOf(draft, String(over.id));
    const field = fieldOf(spec, name);
    if (!field || (to === UNUSED && isNeeded(field))) return;
    const isElsewhere = placeOf(draft, name) !== to;
    if (isElsewhere || (isDone && to !== UNUSED)) onChange(moved(draft, name, to, String(over.id)));
  };
  const end = (event: DragEndEvent) => {
    setHeld(null);
    move(event, true);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer(isPlace)}
      onDragStart={({ active }) => setHeld(fieldOf(spec, String(active.id)) ?? null)}
      onDragOver={(event) => move(event, false)}
      onDragEnd={end}
      onDragCancel={() => setHeld(null)}
    >
      <div className={styles.canvas}>
        <div className={styles.sections}>
          {draft.sections.map((section) => (
            <SectionBox key={section.id} {...props} section={section} />
          ))}
          <Button
            type="dashed"
            block
            icon={<Icon name="plus" />}
            onClick={() =>
              onChange({ ...draft, sections: [...draft.sections, freshSection(t("layouts.new_section"))] })
            }
          >
            {t("layouts.add_section")}
          </Button>
        </div>
        <Unused {...props} />
      </div>
      <DragOverlay>{held && <div className={styles.held}>{held.label}</div>}</DragOverlay>
    </DndContext>
  );
}

/** What lies under the pointer, a field before the section around it; the keyboard goes by nearness. */
function underPointer(isPlace: (id: string) => boolean): CollisionDetection {
  return (args) => {
    if (!args.pointerCoordinates) return closestCorners(args);
    const hits = pointerWithin(args);
    const fields = hits.filter((hit) => !isPlace(String(hit.id)));
    return fields.length > 0 ? fields : hits;
  };
}

/** Dropped on a field of its own section the order counts: going down it comes behind that field. */
function moved(draft: LayoutDraft, name: string, to: string, over: string): LayoutDraft {
  const fields = draft.sections.find((section) => section.id === to)?.fields ?? [];
  const from = fields.indexOf(name);
  const at = fields.indexOf(over);
  const before = from >= 0 && from < at ? fields[at + 1] : over;
  return moveField(draft, name, to, before);
}
