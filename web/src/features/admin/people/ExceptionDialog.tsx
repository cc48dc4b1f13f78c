import { Modal, Select } from "antd";
import { useId, useState } from "react";
import { useObjectIfKnown, useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { FIELD_LEVELS, governable, LEVELS, REACHING, VERBS, type Verb } from "../roles/rights";
import type { Exception } from "./exceptions";
import styles from "./people.module.css";
import { useValueText } from "./useValueText";

interface ExceptionDialogProps {
  initial?: { object: string; name: string };
  onAdd: (exception: Exception) => Promise<boolean>;
  onClose: () => void;
}

/** The values that fit what is changed. */
function valuesOf(part: Exception["part"], name: string, isOwned: boolean): string[] {
  if (part === "field") return [...FIELD_LEVELS];
  const levels = LEVELS.filter((level) => level !== "none");
  if (part === "action") return ["false", "true", ...(isOwned ? levels : [])];
  return isOwned && (REACHING as readonly string[]).includes(name) ? ["none", ...levels] : ["true", "false"];
}

/** Something that differs for one person: an object, what of it, and what holds instead. */
export function ExceptionDialog({ initial, onAdd, onClose }: ExceptionDialogProps) {
  const t = useT();
  const id = useId();
  const objects = governable(useObjects()) as { name: string; label: string; owned?: boolean }[];
  const [object, setObject] = useState<string | undefined>(initial?.object);
  const [what, setWhat] = useState<string | undefined>(initial && `verb ${initial.name}`);
  const [value, setValue] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const spec = useObjectIfKnown(object ?? null);
  const isOwned = objects.find((one) => one.name === object)?.owned !== false;
  const valueText = useValueText();
  const [part, name] = (what?.split(" ") ?? []) as [Exception["part"]?, string?];
  const verbs: readonly Verb[] = isOwned ? VERBS : VERBS.filter((one) => one !== "assign" && one !== "view");
  const groups = [
    {
      label: t("people.verbs"),
      options: verbs.map((one) => ({ value: `verb ${one}`, label: t(`roles.verb_${one}`) })),
    },
    {
      label: t("roles.actions"),
      options: (spec?.actions ?? []).map((one) => ({ value: `action ${one.name}`, label: one.label })),
    },
    {
      label: t("roles.fields"),
      options: (spec?.fields ?? [])
        .filter((one) => one.name !== "id")
        .map((one) => ({ value: `field ${one.name}`, label: one.label })),
    },
  ].filter((group) => group.options.length > 0);
  const add = async () => {
    if (!object || !part || !name || !value) return;
    setSaving(true);
    if (await onAdd({ object, part, name, value })) onClose();
    else setSaving(false);
  };
  return (
    <Modal
      open
      width={460}
      title={t("people.add_exception")}
      okText={t("people.add")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !object || !what || !value, loading: isSaving }}
      onOk={() => void add()}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <label htmlFor={`${id}-object`}>{t("roles.object")}</label>
        <Select
          id={`${id}-object`}
          autoFocus
          showSearch={{ optionFilterProp: "label" }}
          value={object}
          placeholder={t("field.choose")}
          options={objects.map((one) => ({ value: one.name, label: one.label }))}
          onChange={(next) => {
            setObject(next);
            setWhat(undefined);
            setValue(undefined);
          }}
        />
        <label htmlFor={`${id}-what`}>{t("people.what")}</label>
        <Select
          id={`${id}-what`}
          disabled={!object}
          showSearch={{ optionFilterProp: "label" }}
          value={what}
          placeholder={t("field.choose")}
          options={groups}
          onChange={(next) => {
            setWhat(next);
            setValue(undefined);
          }}
        />
        <label htmlFor={`${id}-value`}>{t("people.instead")}</label>
        <Select
          id={`${id}-value`}
          disabled={!part || !name}
          value={value}
          placeholder={t("field.choose")}
          options={
            part && name
              ? valuesOf(part, name, isOwned).map((one) => ({ value: one, label: valueText(part, one) }))
              : []
          }
          onChange={setValue}
        />
      </div>
      <p className={`${styles.faint} ${styles.addHint}`}>{t("people.add_hint")}</p>
    </Modal>
  );
}
