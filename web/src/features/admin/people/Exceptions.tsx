import { Button } from "antd";
import { useState } from "react";
import { useObjects } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import type { Verb } from "../roles/rights";
import { useLabels } from "../roles/useLabels";
import { ExceptionDialog } from "./ExceptionDialog";
import { addException, type Exception, listExceptions, removeException } from "./exceptions";
import styles from "./people.module.css";
import { type Person, saveExceptions, useRefreshPerson } from "./usePerson";
import { useValueText } from "./useValueText";

export function useExceptions(person: Person) {
  const t = useT();
  const toast = useToast();
  const id = person.employee.id;
  const refresh = useRefreshPerson(id);
  const store = async (rights: Person["exceptions"]) => {
    try {
      await saveExceptions(id, rights);
      await refresh();
      return true;
    } catch (error) {
      toast.problem(error);
      return false;
    }
  };
  const add = (one: Exception) => store(addException(person.exceptions, one));
  const remove = async (one: Exception) => {
    const before = person.exceptions;
    if (await store(removeException(before, one))) toast.undo(t("people.removed"), () => void store(before));
  };
  const clear = async () => {
    const before = person.exceptions;
    if (await store({})) toast.undo(t("people.removed_all"), () => void store(before));
  };
  return { add, remove, clear };
}

/** What differs for the person from what his roles add up to; each goes away with one click (PERM-024). */
export function Exceptions({ person }: { person: Person }) {
  const t = useT();
  const { add, remove, clear } = useExceptions(person);
  const [isAdding, setAdding] = useState(false);
  const objects = new Map(useObjects().map((object) => [object.name, object.label]));
  const list = listExceptions(person.exceptions);
  const labelOf = useLabels(list.map((one) => one.object));
  const valueText = useValueText();
  const nameOf = (one: Exception) =>
    one.part === "verb" ? t(`roles.verb_${one.name as Verb}`) : labelOf(one.object, one.part, one.name);
  const button = (
    <Button icon={<Icon name="plus" size={13} />} onClick={() => setAdding(true)}>
      {t("people.add_exception")}
    </Button>
  );
  return (
    <div>
      <p className={styles.faint}>{t("people.exceptions_hint")}</p>
      {list.length === 0 ? (
        <Blank
          icon="check-circle"
          title={t("people.no_exceptions")}
          hint={t("people.no_exceptions_hint")}
          action={button}
          compact
        />
      ) : (
        <>
          <ul className={styles.exceptions}>
            {list.map((one) => {
              const label = `${objects.get(one.object) ?? one.object} · ${nameOf(one)}`;
              return (
                <li key={`${one.object}.${one.part}.${one.name}`}>
                  <OptionTag color="orange">{t("people.exception")}</OptionTag>
                  <span>{label}</span>
                  <strong>{valueText(one.part, one.value)}</strong>
                  <Button
                    size="small"
                    aria-label={t("people.remove", { name: label })}
                    icon={<Icon name="close" size={12} />}
                    onClick={() => void remove(one)}
                  >
                    {t("people.take_away")}
                  </Button>
                </li>
              );
            })}
          </ul>
          <div className={styles.tools}>
            {button}
            {list.length > 1 && (
              <Button type="text" danger onClick={() => void clear()}>
                {t("people.clear")}
              </Button>
            )}
          </div>
        </>
      )}
      {isAdding && <ExceptionDialog onAdd={add} onClose={() => setAdding(false)} />}
    </div>
  );
}
