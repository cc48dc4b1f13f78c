import { Button, Checkbox, Select } from "antd";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import styles from "./buttons.module.css";
import type { Draft, Settable } from "./draft";

interface AskedProps {
  fields: readonly Settable[];
  draft: Draft;
  errors: Record<string, string>;
  onChange: (ask: Draft["ask"]) => void;
}

/** The fields that whoever presses the button is asked for first. */
export function Asked({ fields, draft, errors, onChange }: AskedProps) {
  const t = useT();
  const { ask, lines } = draft;
  const labels = new Map(fields.map((one) => [one.name, one.label]));
  const taken = new Set([...ask.map((one) => one.field), ...lines.flatMap((line) => line.field ?? [])]);
  return (
    <div className={styles.lines}>
      {ask.length > 0 && (
        <ul>
          {ask.map((one, at) => {
            const label = labels.get(one.field) ?? one.field;
            const wrong = errors[`ask.${at}.field`];
            return (
              <li key={one.field} className={styles.asked}>
                <span>{label}</span>
                <Checkbox
                  checked={one.required}
                  onChange={(event) =>
                    onChange(
                      ask.map((other) =>
                        other === one ? { ...other, required: event.target.checked } : other,
                      ),
                    )
                  }
                >
                  {t("buttons.required")}
                </Checkbox>
                <Button
                  type="text"
                  aria-label={t("buttons.set_remove", { name: label })}
                  icon={<Icon name="close" size={12} />}
                  onClick={() => onChange(ask.filter((other) => other !== one))}
                />
                {wrong && (
                  <p role="alert" className={styles.error}>
                    {wrong}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <Select<string | null>
        aria-label={t("buttons.ask_add")}
        showSearch={{ optionFilterProp: "label" }}
        placeholder={t("buttons.ask_add")}
        value={null}
        options={fields
          .filter((one) => !taken.has(one.name))
          .map((one) => ({ value: one.name, label: one.label }))}
        onChange={(field) => field && onChange([...ask, { field, required: false }])}
      />
    </div>
  );
}
