import { Button, Segmented } from "antd";
import { useState } from "react";
import { type FieldSpec, type ObjectSpec, useObjects } from "@/kernel/metadata";
import { type Translate, useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { OptionTag } from "@/ui/Tag";
import styles from "./objects.module.css";
import { useKinds } from "./useDesign";

function Settings({ field, labels }: { field: FieldSpec; labels: Map<string, string> }) {
  if (field.options && field.options.length > 0)
    return (
      <span className={styles.tags}>
        {field.options.slice(0, 6).map((option) => (
          <OptionTag key={option.value} color={option.color}>
            {option.label}
          </OptionTag>
        ))}
        {field.options.length > 6 && <span className={styles.faint}>+{field.options.length - 6}</span>}
      </span>
    );
  if (field.expression) return <code className={styles.expression}>{field.expression}</code>;
  if (field.target) return <span>→ {labels.get(field.target) ?? field.target}</span>;
  const parts = [field.max_length ? `≤ ${field.max_length}` : "", field.unit ?? ""].filter(Boolean);
  return <span className={styles.faint}>{parts.join(" · ")}</span>;
}

function marks(field: FieldSpec, t: Translate): string {
  return [
    field.required ? t("common.required") : "",
    field.unique ? t("studio.unique") : "",
    field.readonly ? t("studio.readonly") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

interface TableProps {
  spec: ObjectSpec;
  onEdit: (field: FieldSpec) => void;
  onHide: (field: FieldSpec) => void;
}

function FieldRow({
  field,
  kind,
  labels,
  onEdit,
  onHide,
}: {
  field: FieldSpec;
  kind: string;
  labels: Map<string, string>;
} & Omit<TableProps, "spec">) {
  const t = useT();
  return (
    <tr>
      <th scope="row">
        <span className={styles.fieldName}>
          {field.label}
          {field.custom && <OptionTag color="purple">{t("studio.custom")}</OptionTag>}
        </span>
        <code>{field.name}</code>
      </th>
      <td>{kind}</td>
      <td>
        <Settings field={field} labels={labels} />
      </td>
      <td className={styles.faint}>{marks(field, t)}</td>
      <td className={styles.tools}>
        {field.custom && (
          <>
            <Button
              type="text"
              size="small"
              icon={<Icon name="edit" />}
              aria-label={`${t("common.edit")} ${field.label}`}
              onClick={() => onEdit(field)}
            />
            <Button
              type="text"
              size="small"
              icon={<Icon name="eye-invisible" />}
              aria-label={`${t("studio.hide")} ${field.label}`}
              onClick={() => onHide(field)}
            />
          </>
        )}
      </td>
    </tr>
  );
}

/** What the company added first, what every record has last. */
function rank(field: FieldSpec): number {
  if (field.custom) return 0;
  return field.system ? 2 : 1;
}

type Shown = "all" | "custom" | "system";

export function FieldsTable({ spec, onEdit, onHide }: TableProps) {
  const t = useT();
  const kinds = new Map((useKinds().data ?? []).map((kind) => [kind.kind, kind.label]));
  const labels = new Map(useObjects().map((object) => [object.name, object.label]));
  const [shown, setShown] = useState<Shown>("all");
  const fields = [...spec.fields]
    .sort((left, right) => rank(left) - rank(right))
    .filter((field) => shown === "all" || (shown === "custom" ? field.custom : !field.custom));
  return (
    <>
      <Segmented
        size="small"
        aria-label={t("studio.which_fields")}
        options={[
          { value: "all" as const, label: t("studio.all_fields") },
          { value: "custom" as const, label: t("studio.custom_fields") },
          { value: "system" as const, label: t("studio.builtin_fields") },
        ]}
        value={shown}
        onChange={setShown}
        className={styles.which}
      />
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={t("studio.fields", { n: fields.length })}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("studio.field")}</th>
              <th scope="col">{t("studio.kind")}</th>
              <th scope="col">{t("studio.settings")}</th>
              <th scope="col">{t("studio.marks")}</th>
              <th scope="col">
                <span className="gx-hide">{t("common.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow
                key={field.name}
                field={field}
                kind={kinds.get(field.kind) ?? field.kind}
                labels={labels}
                onEdit={onEdit}
                onHide={onHide}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
