import { type ActionSpec, type FieldSpec, type ObjectSummary, useObjectIfKnown } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { Pick } from "./Pick";
import {
  type ActionRight,
  actionRight,
  FIELD_LEVELS,
  holding,
  LEVELS,
  type Rights,
  setAction,
  setField,
} from "./rights";
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

const ACTION_RIGHTS: readonly ActionRight[] = ["auto", "false", "true"];

/** What no verb opens is closed as long as the role says nothing. */
function isOff(action: ActionSpec, value: ActionRight): boolean {
  return value === "false" || (value === "auto" && action.named === true);
}

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
              const value = actionRight(entry, action.name);
              const levels = spec.owned === false ? [] : LEVELS.filter((level) => level !== "none");
              return (
                <li key={action.name} data-changed={value !== "auto" || undefined}>
                  <span>
                    {action.label}{" "}
                    {action.custom && <OptionTag color="purple">{t("studio.custom")}</OptionTag>}
                  </span>
                  <Pick<ActionRight>
                    label={`${object.label} ${action.label}`}
                    value={value}
                    tone={isOff(action, value) ? "none" : value === "auto" ? "edit" : "all"}
                    options={[
                      ...ACTION_RIGHTS.map((one) => ({
                        value: one,
                        label:
                          one === "auto" && action.named
                            ? t("roles.action_unnamed")
                            : t(`roles.action_${one as "auto" | "true" | "false"}`),
                      })),
                      ...levels.map((level) => ({
                        value: level as ActionRight,
                        label: t("roles.action_level", { level: t(`roles.level_${level}`) }),
                      })),
                    ]}
                    onChange={(next) => onChange(setAction(rights, object.name, action.name, next))}
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
