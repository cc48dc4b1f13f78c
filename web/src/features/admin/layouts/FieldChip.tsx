import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { Dropdown, type MenuProps, Tooltip } from "antd";
import type { FieldSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import styles from "./layouts.module.css";
import { isNeeded, type LayoutDraft, moveField, nudgeField, toggleMark, UNUSED } from "./model";

interface ChipProps {
  field: FieldSpec;
  draft: LayoutDraft;
  section: string;
  onChange: (draft: LayoutDraft) => void;
}

/** The same as by dragging, for the keyboard and for fingers. */
function useMoves({ field, draft, section, onChange }: ChipProps): NonNullable<MenuProps["items"]> {
  const t = useT();
  const at = draft.sections.find((one) => one.id === section)?.fields.indexOf(field.name) ?? 0;
  const last = (draft.sections.find((one) => one.id === section)?.fields.length ?? 1) - 1;
  const others = draft.sections.filter((one) => one.id !== section);
  return [
    {
      key: "up",
      label: t("layouts.up"),
      disabled: at === 0,
      onClick: () => onChange(nudgeField(draft, field.name, -1)),
    },
    {
      key: "down",
      label: t("layouts.down"),
      disabled: at === last,
      onClick: () => onChange(nudgeField(draft, field.name, 1)),
    },
    ...(others.length > 0 ? [{ type: "divider" as const }] : []),
    ...others.map((one) => ({
      key: one.id,
      label: t("layouts.move_to", { title: one.title || t("layouts.untitled") }),
      onClick: () => onChange(moveField(draft, field.name, one.id)),
    })),
    { type: "divider" as const },
    {
      key: "hide",
      label: t("layouts.hide"),
      icon: <Icon name="eye-invisible" />,
      disabled: isNeeded(field),
      onClick: () => onChange(moveField(draft, field.name, UNUSED)),
    },
  ];
}

function MarkButton({
  field,
  draft,
  onChange,
  mark,
}: Omit<ChipProps, "section"> & { mark: "required" | "readonly" }) {
  const t = useT();
  const isOwn = mark === "required" ? isNeeded(field) : field.readonly === true;
  const isImpossible =
    mark === "required" ? field.readonly === true : isNeeded(field) || field.readonly === true;
  const isOn = isOwn || draft[mark].includes(field.name);
  const word = t(mark === "required" ? "layouts.required" : "layouts.readonly");
  return (
    <Tooltip title={isOwn ? t("layouts.by_object", { word }) : word} mouseEnterDelay={0.4}>
      <button
        type="button"
        className={styles.mark}
        data-mark={mark}
        aria-pressed={isOn}
        aria-label={`${field.label} ${word}`}
        disabled={isOwn || isImpossible}
        onClick={() => onChange(toggleMark(draft, mark, field.name))}
      >
        {mark === "required" ? "*" : <Icon name="lock" size={12} />}
      </button>
    </Tooltip>
  );
}

/** A field in a section of the layout. */
export function FieldChip(props: ChipProps) {
  const t = useT();
  const { field } = props;
  const items = useMoves(props);
  const sortable = useSortable({ id: field.name });
  const style = { transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition };
  return (
    <li
      ref={sortable.setNodeRef}
      style={style}
      className={styles.chip}
      data-dragging={sortable.isDragging || undefined}
    >
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
      <MarkButton {...props} mark="required" />
      <MarkButton {...props} mark="readonly" />
      <Dropdown trigger={["click"]} menu={{ items }} placement="bottomRight">
        <button
          type="button"
          className={styles.mark}
          aria-label={t("layouts.more_of", { field: field.label })}
        >
          <Icon name="more" size={14} />
        </button>
      </Dropdown>
    </li>
  );
}
