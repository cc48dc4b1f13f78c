import { Alert, Button, Checkbox, Select } from "antd";
import { FieldEdit } from "@/kernel/fields";
import { useTitles } from "@/kernel/fields/reference/useTitles";
import { type FieldSpec, fieldOf, type ObjectSpec } from "@/kernel/metadata";
import { isReference } from "@/kernel/records";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Card } from "@/ui/Page";
import { Blank, Waiting } from "@/ui/states";
import styles from "./import.module.css";
import { isChoice, type Meaning, type Plan } from "./mapping";
import type { UnknownValues } from "./useUnknownValues";

interface ValuesStepProps {
  spec: ObjectSpec;
  plan: Plan;
  change: (part: Partial<Plan>) => void;
  unknown: { isPending: boolean; found: UnknownValues[] };
  /** Titles of records chosen here; the plan itself carries ids. */
  titles: Map<number, string>;
}

const SHOWN = 200;
const NO_FIELD: FieldSpec = { name: "", label: "", kind: "text" };

/** The plan with one value said to mean something; undefined takes it back. */
function withMeaning(plan: Plan, field: string, text: string, meaning: unknown): Plan["values"] {
  const { [text]: _, ...others } = plan.values[field] ?? {};
  return { ...plan.values, [field]: meaning === undefined ? others : { ...others, [text]: meaning } };
}

interface OneValueProps extends Omit<ValuesStepProps, "unknown"> {
  unknown: UnknownValues;
  text: string;
  suggestion: Meaning | null;
}

function Target({ spec, plan, unknown, text, titles, change }: OneValueProps) {
  const t = useT();
  const { field } = unknown;
  const held = plan.values[field.name]?.[text];
  const own = fieldOf(spec, field.name);
  const set = (meaning: unknown) => change({ values: withMeaning(plan, field.name, text, meaning) });
  // What was chosen last time comes back as a bare number.
  const isNamed = typeof held !== "number" || titles.has(held);
  const asked = useTitles(own ?? NO_FIELD, isNamed || typeof held !== "number" ? [] : [held], []);
  const title = typeof held === "number" ? (titles.get(held) ?? asked.get(held)) : undefined;
  if (isChoice(field) || !own) {
    return (
      <Select
        aria-label={`${t("import.values_to")} ${text}`}
        allowClear={CLEAR}
        placeholder={t("import.values_keep")}
        value={typeof held === "string" && held !== "" ? held : undefined}
        options={(field.options ?? []).map(({ value, label }) => ({ value, label }))}
        showSearch={{ optionFilterProp: "label" }}
        onChange={(value: string | undefined) => set(value)}
      />
    );
  }
  const value = typeof held === "number" ? { id: held, title: title ?? `#${held}` } : null;
  return (
    <FieldEdit
      id={`value-${field.name}-${text}`}
      spec={{
        ...own,
        required: false,
        depends_on: null,
        kind: "reference",
        target: field.target ?? own.target,
      }}
      value={value}
      onChange={(next) => {
        if (isReference(next)) titles.set(next.id, next.title);
        set(isReference(next) ? next.id : undefined);
      }}
    />
  );
}

function ValueRow(props: OneValueProps) {
  const t = useT();
  const { plan, unknown, text, suggestion, titles, change } = props;
  const name = unknown.field.name;
  const held = plan.values[name]?.[text];
  const take = () => {
    if (!suggestion) return;
    if (typeof suggestion.value === "number") titles.set(suggestion.value, suggestion.label);
    change({ values: withMeaning(plan, name, text, suggestion.value) });
  };
  return (
    <tr>
      <th scope="row" title={text}>
        {text}
      </th>
      <td className={styles.target}>
        {held === "" ? <span className="gx-faint">{t("import.values_blank")}</span> : <Target {...props} />}
      </td>
      <td>
        {suggestion && held === undefined && (
          <Button size="small" type="link" onClick={take}>
            {t("import.values_suggested")}: {suggestion.label}
          </Button>
        )}
      </td>
      <td>
        <Checkbox
          checked={held === ""}
          onChange={(event) =>
            change({ values: withMeaning(plan, name, text, event.target.checked ? "" : undefined) })
          }
        >
          {t("import.values_blank")}
        </Checkbox>
      </td>
    </tr>
  );
}

function FieldValues({ unknown, ...props }: Omit<ValuesStepProps, "unknown"> & { unknown: UnknownValues }) {
  const t = useT();
  const { plan, titles, change } = props;
  const { field, values } = unknown;
  const open = values.filter(
    ({ text, suggestion }) => suggestion && plan.values[field.name]?.[text] === undefined,
  );
  const acceptAll = () => {
    let next = plan;
    for (const { text, suggestion } of open) {
      if (typeof suggestion?.value === "number") titles.set(suggestion.value, suggestion.label);
      next = { ...next, values: withMeaning(next, field.name, text, suggestion?.value) };
    }
    change({ values: next.values });
  };
  return (
    <Card
      title={t("import.values_field", { field: field.label, n: values.length })}
      extra={
        open.length > 0 && (
          <Button size="small" onClick={acceptAll}>
            {t("import.values_accept")}
          </Button>
        )
      }
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("import.values_from")}</th>
              <th scope="col">{t("import.values_to")}</th>
              <th scope="col">{t("import.values_suggested")}</th>
              <th scope="col">
                <span className="gx-hide">{t("import.values_blank")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {values.slice(0, SHOWN).map(({ text, suggestion }) => (
              <ValueRow key={text} {...props} unknown={unknown} text={text} suggestion={suggestion} />
            ))}
          </tbody>
        </table>
      </div>
      {values.length > SHOWN && <p className="gx-faint">{t("import.values_more", { n: SHOWN })}</p>}
    </Card>
  );
}

/** What the file calls otherwise: each unknown value gets its meaning, with a guess where one is near. */
export function ValuesStep({ unknown, ...props }: ValuesStepProps) {
  const t = useT();
  if (unknown.isPending) {
    return (
      <Card title={t("import.values_checking")}>
        <Waiting />
      </Card>
    );
  }
  if (unknown.found.length === 0) return <Blank icon="success" title={t("import.values_none")} />;
  return (
    <div className={styles.stack}>
      <Alert type="info" showIcon title={t("import.values_intro")} />
      {unknown.found.map((one) => (
        <FieldValues key={one.field.name} {...props} unknown={one} />
      ))}
    </div>
  );
}
