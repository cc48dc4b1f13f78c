import { Checkbox, Select, Switch } from "antd";
import { useState } from "react";
import type { Row } from "@/kernel/records";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { SavedAtOnce } from "../SavedAtOnce";
import styles from "./desk.module.css";
import { type RoleDesk, useDesk, useSaveDesk } from "./useDesk";

type Chosen = Pick<RoleDesk, "menus" | "home">;

interface PartProps {
  desk: RoleDesk;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** A ticked group holds all its entries, later ones too; a ticked entry stands for itself. */
function Menus({ desk, chosen, onChange }: PartProps) {
  const t = useT();
  const keys = chosen.menus;
  const set = (menus: string[]) => onChange({ ...chosen, menus });
  const toggle = (name: string, isOn: boolean) =>
    set(isOn ? [...(keys ?? []), name] : (keys ?? []).filter((one) => one !== name));
  return (
    <Card
      title={t("desk.menus")}
      extra={
        <Switch
          checked={keys !== null}
          checkedChildren={t("desk.own")}
          unCheckedChildren={t("desk.all")}
          aria-label={t("desk.own_menus")}
          onChange={(isOn) =>
            onChange({ ...chosen, menus: isOn ? desk.groups.map((group) => group.name) : null })
          }
        />
      }
    >
      <p className={styles.faint}>{keys === null ? t("desk.menus_all_hint") : t("desk.menus_hint")}</p>
      {keys !== null && (
        <ul className={styles.groups}>
          {desk.groups.map((group) => {
            const isWhole = keys.includes(group.name);
            return (
              <li key={group.name} className={styles.group}>
                <Checkbox checked={isWhole} onChange={(event) => toggle(group.name, event.target.checked)}>
                  <strong>{group.label}</strong>
                </Checkbox>
                <div className={styles.items}>
                  {group.items.map((item) => (
                    <Checkbox
                      key={item.name}
                      disabled={isWhole}
                      checked={isWhole || keys.includes(item.name)}
                      onChange={(event) => toggle(item.name, event.target.checked)}
                    >
                      {item.label}
                    </Checkbox>
                  ))}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

function HomeCards({ desk, chosen, onChange }: PartProps) {
  const t = useT();
  const cards = chosen.home;
  return (
    <Card
      title={t("desk.home")}
      extra={
        <Switch
          checked={cards !== null}
          checkedChildren={t("desk.own")}
          unCheckedChildren={t("desk.all")}
          aria-label={t("desk.own_home")}
          onChange={(isOn) =>
            onChange({ ...chosen, home: isOn ? desk.cards.map((card) => card.name) : null })
          }
        />
      }
    >
      <p className={styles.faint}>{cards === null ? t("desk.home_all_hint") : t("desk.home_hint")}</p>
      {cards !== null && (
        <Select
          mode="multiple"
          aria-label={t("desk.cards")}
          value={cards}
          options={desk.cards.map((card) => ({ value: card.name, label: card.label }))}
          onChange={(home) => onChange({ ...chosen, home })}
          className={styles.cards}
        />
      )}
    </Card>
  );
}

function Editor({ role, desk }: { role: Row; desk: RoleDesk }) {
  const toast = useToast();
  const save = useSaveDesk(role.id);
  const [chosen, setChosen] = useState<Chosen>({ menus: desk.menus, home: desk.home });
  const change = (next: Chosen) => {
    setChosen(next);
    save.mutate(next, { onError: (error) => toast.problem(error) });
  };
  const part = { desk, chosen, onChange: change };
  return (
    <div className={styles.editor}>
      <SavedAtOnce save={save} />
      <Menus {...part} />
      <HomeCards {...part} />
    </div>
  );
}

/** Which menus and home page a role brings (ORG-014). */
export function DeskEditor({ role }: { role: Row }) {
  const desk = useDesk(role.id);
  if (desk.isPending) return <Waiting rows={8} />;
  if (desk.isError) return <Failure error={desk.error} onRetry={() => void desk.refetch()} />;
  return <Editor role={role} desk={desk.data} />;
}
