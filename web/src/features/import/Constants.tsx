import { Button, Select } from "antd";
import { useId, useState } from "react";
import { FieldEdit } from "@/kernel/fields";
import { fieldOf } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import styles from "./import.module.css";
import type { MapStepProps } from "./MapStep";
import { mappedFields, requiredMissing } from "./mapping";

/** One value for every row, drawn by the field's own kind. Values are held as the form holds them. */
export function Constants({ spec, preview, plan, change }: MapStepProps) {
  const t = useT();
  const id = useId();
  const mapped = mappedFields(plan);
  const [added, setAdded] = useState<string[]>([]);
  const missing = requiredMissing(preview.fields, plan).map((field) => field.name);
  const names = [...new Set([...Object.keys(plan.constants), ...missing, ...added])].filter(
    (name) => !mapped.includes(name),
  );
  const rest = preview.fields.filter((field) => !mapped.includes(field.name) && !names.includes(field.name));
  const remove = (name: string) => {
    const { [name]: _, ...others } = plan.constants;
    setAdded(added.filter((one) => one !== name));
    change({ constants: others });
  };
  return (
    <Card
      title={t("import.constants")}
      extra={<span className="gx-faint">{t("import.constants_hint")}</span>}
    >
      <div className={styles.constants}>
        {names.map((name) => {
          const field = fieldOf(spec, name);
          if (!field) return null;
          return (
            <div key={name} className={styles.constant}>
              <label htmlFor={`${id}-${name}`}>
                {field.label}
                {field.required && <b aria-hidden="true"> *</b>}
              </label>
              <FieldEdit
                id={`${id}-${name}`}
                spec={field}
                value={plan.constants[name] ?? null}
                values={plan.constants}
                labelOf={(other) => fieldOf(spec, other)?.label ?? other}
                onChange={(value) => change({ constants: { ...plan.constants, [name]: value } })}
              />
              <Button
                type="text"
                aria-label={t("import.constants_remove", { field: field.label })}
                icon={<Icon name="close" size={12} />}
                disabled={missing.includes(name) && plan.constants[name] == null}
                onClick={() => remove(name)}
              />
            </div>
          );
        })}
        <Select
          className={styles.addConstant}
          aria-label={t("import.constants_add")}
          placeholder={t("import.constants_add")}
          value={null}
          options={rest.map((field) => ({ value: field.name, label: field.label }))}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(name: string | null) => name && setAdded([...added, name])}
        />
      </div>
    </Card>
  );
}
