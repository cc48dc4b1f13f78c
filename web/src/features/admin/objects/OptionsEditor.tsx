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
import { Button, Checkbox, Input } from "antd";
import type { Option } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { tintName } from "@/ui/theme/palette";
import { COLORS, freshOption } from "./design";
import styles from "./options.module.css";

interface LineProps {
  option: Option;
  onChange: (option: Option) => void;
  onRemove: () => void;
  canRemove: boolean;
}

function Colors({ option, onChange }: Pick<LineProps, "option" | "onChange">) {
  const t = useT();
  return (
    <select
      className={styles.color}
      aria-label={`${option.label} ${t("studio.color")}`}
      value={COLORS.find((name) => name === option.color) ?? "default"}
      data-tint={tintName(option.color)}
      onChange={(event) => onChange({ ...option, color: event.target.value })}
    >
      {COLORS.map((name) => (
        <option key={name} value={name}>
          {t(`studio.color_${name}`)}
        </option>
      ))}
    </select>
  );
}

function Line({ option, onChange, onRemove, canRemove }: LineProps) {
  const t = useT();
  const sort = useSortable({ id: option.value });
  const style = { transform: CSS.Translate.toString(sort.transform), transition: sort.transition };
  return (
    <li
      ref={sort.setNodeRef}
      style={style}
      className={styles.line}
      data-dragging={sort.isDragging || undefined}
    >
      <button
        type="button"
        className={styles.grip}
        {...sort.attributes}
        {...sort.listeners}
        aria-label={t("studio.move_option")}
      >
        <Icon name="holder" size={14} />
      </button>
      <Colors option={option} onChange={onChange} />
      <Input
        value={option.label}
        maxLength={60}
        placeholder={t("studio.option_label")}
        aria-label={t("studio.option_label")}
        onChange={(event) => onChange({ ...option, label: event.target.value })}
      />
      <Checkbox
        checked={option.disabled ?? false}
        onChange={(event) => onChange({ ...option, disabled: event.target.checked })}
      >
        {t("studio.option_off")}
      </Checkbox>
      <Button
        type="text"
        size="small"
        disabled={!canRemove}
        icon={<Icon name="close" />}
        aria-label={`${t("common.delete")} ${option.label}`}
        onClick={onRemove}
      />
    </li>
  );
}

/** The values of a choice, in the order people will see them. Dragged by hand or, on the grip, with space and arrows. */
export function OptionsEditor({
  options,
  onChange,
}: {
  options: Option[];
  onChange: (options: Option[]) => void;
}) {
  const t = useT();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const from = options.findIndex((option) => option.value === active.id);
    const to = options.findIndex((option) => option.value === over?.id);
    if (from >= 0 && to >= 0) onChange(arrayMove(options, from, to));
  };
  return (
    <>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={options.map((option) => option.value)} strategy={verticalListSortingStrategy}>
          <ul className={styles.lines}>
            {options.map((option, index) => (
              <Line
                key={option.value}
                option={option}
                onChange={(next) => onChange(options.map((one, at) => (at === index ? next : one)))}
                onRemove={() => onChange(options.filter((_, at) => at !== index))}
                canRemove={options.length > 1}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
      <Button
        size="small"
        icon={<Icon name="plus" />}
        onClick={() => onChange([...options, freshOption(options)])}
      >
        {t("studio.add_option")}
      </Button>
    </>
  );
}
