import { type FieldSpec, type ObjectSummary, useObjectIfKnown } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Waiting } from "@/ui/states";
import { Pick } from "./Pick";
import { FIELD_LEVELS, holding, type Rights, setAction, setField } from "./rights";
import styles from "./roles.module.css";

interface DetailProps {
  object: ObjectSummary;
  rights: Rights;
  onChange: (rights: Rights) => void;
}

function FieldRight({ field, object, rights, onChange }: DetailProps & { field: FieldSpec }) {
  const t = useT();
  const level = holding(rights, object.name).fields[field.name] ?? "edit";
  return (
    <li data-changed={level !== "edit" || undefined}>
      <span title={field.name}>{field.label}</span>
      <Pick
        label={`${object.label} ${field.label}`}
        value={level}
        options={FIELD_LEVELS.map((one) => ({ value: one, label: t(`roles.field_${one}`) }))}
        onChange={(next) => onChange(setField(rights, object.name, field.name, next))}
      />
    </li>
  );
}

type ActionRight = "auto" | "true" | "false";

/** The rights inside an object: its actions (follow their verb unless said), its fields (all to be edited unless said). */
export function RightsDetail({ object, rights, onChange }: DetailProps) {
  const t = useT();
  const spec = useObjectIfKnown(object.name);
  if (!spec) return <Waiting rows={2} />;
  const entry = holding(rights, object.name);
  const fields = spec.fields.filter((field) => field.name !== "id");
  const actions = spec.actions ?? [];
  return (
    <div className={styles.detail}>
      {actions.length > 0 && (
        <section>
          <h3>{t("roles.actions")}</h3>
          <ul className={styles.rightsList}>
            {actions.map((action) => {
              const held = entry.verbs[`action:${action.name}`];
              const value: ActionRight = held === undefined ? "auto" : held ? "true" : "false";
              return (
                <li key={action.name} data-changed={held !== undefined || undefined}>
                  <span>{action.label}</span>
                  <Pick<ActionRight>
                    label={`${object.label} ${action.label}`}
                    value={value}
                    tone={value === "false" ? "none" : value === "auto" ? "edit" : "all"}
                    options={[
                      { value: "auto", label: t("roles.action_auto") },
                      { value: "true", label: t("roles.action_true") },
                      { value: "false", label: t("roles.action_false") },
                    ]}
                    onChange={(next) =>
                      onChange(
                        setAction(rights, object.name, action.name, next === "auto" ? null : next === "true"),
                      )
                    }
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section>
        <h3>{t("roles.fields")}</h3>
        <ul className={styles.rightsList}>
          {fields.map((field) => (
            <FieldRight key={field.name} field={field} object={object} rights={rights} onChange={onChange} />
          ))}
        </ul>
      </section>
    </div>
  );
}
