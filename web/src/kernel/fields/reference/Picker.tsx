import { Select } from "antd";
import { useState } from "react";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Icon } from "@/ui/Icon";
import type { FieldSpec, Filter } from "../../metadata";
import { isHidden, isReference, type Reference } from "../../records/types";
import { useOpenCreate } from "../opener";
import styles from "../shared/shared.module.css";
import { targetOf } from "./target";
import { type Candidate, useCandidates } from "./useCandidates";

export interface PickerProps {
  spec: FieldSpec;
  value: unknown;
  onChange: (value: Reference | Reference[] | null) => void;
  show: (spec: FieldSpec, value: unknown) => string;
  many?: boolean;
  filter?: Filter;
  /** Why nothing can be chosen yet. */
  blocked?: string;
  id?: string;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  mayCreate?: boolean;
}

type Item = { value: number; label: string; subtitle?: string };

function itemsOf(value: unknown, hidden: string): Item[] {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  return list.flatMap((one) => {
    if (isHidden(one)) return { value: -1, label: hidden };
    return isReference(one) ? { value: one.id, label: one.title || `#${one.id}` } : [];
  });
}

function OptionRow({ item }: { item: Item }) {
  return (
    <span className={styles.option}>
      <span>{item.label}</span>
      {item.subtitle && <span className={styles.subtitle}>{item.subtitle}</span>}
    </span>
  );
}

function CreateRow({ label, typed, onClick }: { label: string; typed: string; onClick: () => void }) {
  const t = useT();
  const text = typed
    ? t("field.reference_create", { name: typed })
    : t("field.reference_create_blank", { what: label });
  return (
    // The list closes on blur; acting on mouse down comes before that.
    <button
      type="button"
      className={styles.createRow}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon name="plus" size={13} />
      {text}
    </button>
  );
}

function toReference(item: Item): Reference {
  return { id: item.value, title: item.label };
}

function usePicker(props: PickerProps) {
  const { spec, many, onChange } = props;
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const openCreate = useOpenCreate();
  const target = targetOf(spec);
  const found = useCandidates({
    target,
    typed,
    filter: props.filter,
    enabled: isOpen && !props.blocked,
    show: props.show,
  });
  const held = itemsOf(props.value, t("common.hidden"));

  const choose = (next: Item | Item[] | undefined | null) => {
    setTyped("");
    if (!next) return onChange(null);
    if (Array.isArray(next)) return onChange(next.filter((item) => item.value !== -1).map(toReference));
    onChange(toReference(next));
  };
  const create = () => {
    setOpen(false);
    openCreate?.({
      object: target,
      initial: typed ? { [found.titleField]: typed } : {},
      onCreated: (made) => onChange(many ? [...held.map(toReference), made] : made),
    });
    setTyped("");
  };
  const offersCreate = Boolean(openCreate) && found.mayCreate && props.mayCreate !== false && !props.blocked;
  return { isOpen, setOpen, typed, setTyped, found, held, choose, create, offersCreate };
}

/** Search-as-you-type over another object; arrows and Enter choose, and "new" is one more key away. */
export function Picker(props: PickerProps) {
  const { many } = props;
  const t = useT();
  const picker = usePicker(props);
  const toItem = (one: Candidate): Item => ({ value: one.id, label: one.title, subtitle: one.subtitle });
  const nothing = props.blocked ?? (picker.found.isLoading ? t("common.loading") : t("field.reference_none"));
  return (
    <Select<Item | Item[] | null, Item>
      id={props.id}
      mode={many ? "multiple" : undefined}
      labelInValue
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      aria-required={props.spec.required}
      status={props.invalid ? "error" : undefined}
      disabled={props.disabled}
      autoFocus={props.autoFocus}
      value={many ? picker.held : (picker.held[0] ?? null)}
      onChange={(next) => picker.choose(next)}
      open={picker.isOpen}
      onOpenChange={picker.setOpen}
      showSearch={{ filterOption: false, onSearch: picker.setTyped, searchValue: picker.typed }}
      options={picker.found.candidates.map(toItem)}
      optionRender={(option) => <OptionRow item={option.data} />}
      loading={picker.isOpen && picker.found.isLoading}
      allowClear={CLEAR}
      placeholder={props.blocked ?? (props.spec.filled || t("field.reference_search"))}
      notFoundContent={<span className="gx-faint">{nothing}</span>}
      popupRender={(menu) => (
        <>
          {menu}
          {picker.offersCreate && (
            <CreateRow label={picker.found.label} typed={picker.typed} onClick={picker.create} />
          )}
        </>
      )}
      style={{ width: "100%" }}
    />
  );
}
