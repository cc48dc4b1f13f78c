import { Segmented } from "antd";
import { FieldEdit } from "@/kernel/fields";
import type { FieldSpec } from "@/kernel/metadata";
import { isReference, type Reference } from "@/kernel/records/types";
import { useT } from "@/lib/words";
import styles from "./funnel.module.css";
import type { Scope, ScopeKind } from "./useFunnel";

interface ScopePickerProps {
  value: Scope;
  onChange: (scope: Scope, picked?: Reference | null) => void;
  /** Title of the chosen department or person, where it is known. */
  title?: string;
}

export function ScopePicker({ value, onChange, title }: ScopePickerProps) {
  const t = useT();
  const kinds: { value: ScopeKind; label: string }[] = [
    { value: "company", label: t("funnel.company") },
    { value: "department", label: t("funnel.department") },
    { value: "employee", label: t("funnel.employee") },
  ];
  const label = kinds.find((kind) => kind.value === value.kind)?.label ?? "";
  const spec: FieldSpec = {
    name: value.kind,
    label,
    kind: value.kind === "department" ? "department" : "employee",
    target: value.kind === "department" ? "department" : "employee",
    operators: [],
  };
  const held = value.id === null ? null : { id: value.id, title: title ?? `#${value.id}` };
  return (
    <div className={styles.scope}>
      <Segmented
        aria-label={t("funnel.scope")}
        options={kinds}
        value={value.kind}
        onChange={(kind) => onChange({ kind, id: null })}
      />
      {value.kind !== "company" && (
        <div className={styles.scopePick}>
          <FieldEdit
            key={value.kind}
            spec={spec}
            value={held}
            onChange={(picked) =>
              onChange({ kind: value.kind, id: isReference(picked) ? picked.id : null }, picked as Reference)
            }
            id="funnel-scope"
          />
          <label className="gx-hide" htmlFor="funnel-scope">
            {label}
          </label>
        </div>
      )}
    </div>
  );
}
