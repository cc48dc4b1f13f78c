import { Select, Switch } from "antd";
import { useId } from "react";
import { FilterBuilder } from "@/kernel/list/FilterBuilder";
import { type Filter, useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Item } from "../Item";
import styles from "./drawer.module.css";

interface WhichRecordsProps {
  object: string | null;
  filter: Filter;
  errors: Record<string, string>;
  hint: string;
  /** The object is chosen once. */
  isNew: boolean;
  onObject: (object: string) => void;
  onFilter: (filter: Filter) => void;
}

/** Which business records a definition is about: their object, and a condition on them. */
export function WhichRecords(props: WhichRecordsProps) {
  const { object, filter, errors, hint, isNew, onObject, onFilter } = props;
  const t = useT();
  const id = useId();
  const objects = useObjects().filter((one) => (one as { owned?: boolean }).owned);
  const spec = useObjectIfKnown(object);
  return (
    <>
      <Item id={`${id}-object`} label={t("rules.object")} error={errors.object_name}>
        <Select
          id={`${id}-object`}
          disabled={!isNew}
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("field.choose")}
          value={object}
          options={objects.map((one) => ({ value: one.name, label: one.label }))}
          onChange={onObject}
        />
      </Item>
      <Item label={t("rules.condition")} error={errors.condition} hint={hint}>
        {spec ? (
          <div className={styles.builder}>
            <FilterBuilder key={spec.name} spec={spec} filter={filter} onChange={onFilter} />
          </div>
        ) : (
          <p className={styles.faint}>{t("rules.object_first")}</p>
        )}
      </Item>
    </>
  );
}

/** Whether the definition is in force. */
export function ActiveSwitch({ checked, onChange }: { checked: boolean; onChange: (on: boolean) => void }) {
  const t = useT();
  const id = useId();
  return (
    <div className={styles.switch}>
      <Switch id={id} checked={checked} aria-label={t("rules.active")} onChange={onChange} />
      <label htmlFor={id}>{t("rules.active")}</label>
    </div>
  );
}
