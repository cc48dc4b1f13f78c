import { Button, Checkbox, Select, Switch } from "antd";
import { useState } from "react";
import { NavLink, useParams } from "react-router";
import { type Row, useRows } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { LeaveQuestion } from "../LeaveQuestion";
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
  const t = useT();
  const toast = useToast();
  const save = useSaveDesk(role.id);
  const start: Chosen = { menus: desk.menus, home: desk.home };
  const [chosen, setChosen] = useState<Chosen>(start);
  const isDirty = JSON.stringify(chosen) !== JSON.stringify(start);
  const store = () =>
    save.mutate(chosen, {
      onSuccess: () => toast.success(t("common.saved")),
      onError: (error) => toast.problem(error),
    });
  const part = { desk, chosen, onChange: setChosen };
  return (
    <div className={styles.editor}>
      <LeaveQuestion isDirty={isDirty && !save.isPending} />
      <header className={styles.head}>
        <h2>{role._title}</h2>
        <Button type="primary" disabled={!isDirty} loading={save.isPending} onClick={store}>
          {t("common.save")}
        </Button>
      </header>
      <Menus {...part} />
      <HomeCards {...part} />
    </div>
  );
}

function DeskEditor({ role }: { role: Row }) {
  const desk = useDesk(role.id);
  if (desk.isPending) return <Waiting rows={8} />;
  if (desk.isError) return <Failure error={desk.error} onRetry={() => void desk.refetch()} />;
  return <Editor role={role} desk={desk.data} />;
}

/** /admin/desk: which menus and home page a role brings (ORG-014). */
export function Component() {
  const t = useT();
  const { id } = useParams();
  const isAdmin = useMe().user.is_admin;
  const roles = useRows("role", { fields: ["id", "name"], sort: "id", limit: 200 });
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  const rows = roles.data?.rows ?? [];
  const role = rows.find((one) => String(one.id) === id) ?? rows[0];
  return (
    <Page title={t("desk.title")}>
      {roles.isPending && <Waiting rows={8} />}
      {roles.isError && <Failure error={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.data && !role && <Blank icon="safety" title={t("roles.none")} hint={t("roles.none_hint")} />}
      {role && (
        <div className={styles.page}>
          <nav className={styles.roles} aria-label={t("desk.roles")}>
            {rows.map((one) => (
              <NavLink
                key={one.id}
                to={`/admin/desk/${one.id}`}
                className={styles.role}
                data-on={one.id === role.id || undefined}
              >
                {one._title}
              </NavLink>
            ))}
          </nav>
          <DeskEditor key={role.id} role={role} />
        </div>
      )}
    </Page>
  );
}
