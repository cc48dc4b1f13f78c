import { Button, Tooltip } from "antd";
import { Link, useNavigate, useParams } from "react-router";
import { type ObjectSpec, useObject } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import { ButtonDrawer } from "./ButtonDrawer";
import styles from "./buttons.module.css";
import type { StoredButton } from "./draft";
import { type Buttons, useButtonChange, useButtons } from "./useButtons";

const NEW = "new";

function pathOf(object: string, button?: number | string): string {
  return `/admin/objects/${object}/buttons${button === undefined ? "" : `/${button}`}`;
}

/** What a button does, in a few words. */
function Does({ button, offer }: { button: StoredButton; offer: Buttons }) {
  const t = useT();
  const names = (fields: { field: string }[]) =>
    fields
      .map(({ field }) => `“${offer.fields.find((one) => one.name === field)?.label ?? field}”`)
      .join(t("roles.comma"));
  if (button.effect === "link") return <code>{t("buttons.does_link", { url: button.url ?? "" })}</code>;
  if (button.effect === "create") {
    const target = offer.targets.find((one) => one.object === button.object);
    return t("buttons.does_create", { what: target?.label ?? button.object ?? "" });
  }
  const parts = [
    button.ask.length > 0 ? t("buttons.does_ask", { fields: names(button.ask) }) : "",
    button.set.length > 0 ? t("buttons.does_update", { fields: names(button.set) }) : "",
  ];
  return parts.filter(Boolean).join(t("buttons.then"));
}

function State({ button }: { button: StoredButton }) {
  const t = useT();
  if (button.broken)
    return (
      <Tooltip title={button.broken}>
        <span>
          <OptionTag color="red">{t("buttons.broken")}</OptionTag>
        </span>
      </Tooltip>
    );
  return (
    <OptionTag color={button.is_active ? "green" : "gray"}>
      {t(button.is_active ? "buttons.on" : "buttons.off")}
    </OptionTag>
  );
}

function Order({ object, button, all }: { object: string; button: StoredButton; all: StoredButton[] }) {
  const t = useT();
  const toast = useToast();
  const change = useButtonChange(object);
  const at = all.indexOf(button);
  const move = (to: number) => {
    const ids = all.map((one) => one.id).filter((id) => id !== button.id);
    ids.splice(to, 0, button.id);
    change.mutate({ kind: "order", ids }, { onError: (error) => toast.problem(error) });
  };
  return (
    <span className={styles.order}>
      <Button
        type="text"
        size="small"
        icon={<Icon name="up" size={11} />}
        aria-label={t("buttons.earlier", { name: button.label })}
        disabled={at === 0 || change.isPending}
        onClick={() => move(at - 1)}
      />
      <Button
        type="text"
        size="small"
        icon={<Icon name="down" size={11} />}
        aria-label={t("buttons.later", { name: button.label })}
        disabled={at === all.length - 1 || change.isPending}
        onClick={() => move(at + 1)}
      />
    </span>
  );
}

/** The roles that have it, each with the way to its rights. */
function Holders({ button }: { button: StoredButton }) {
  const t = useT();
  return (
    <p className={styles.faint}>
      {t("buttons.who")}{" "}
      {button.roles.length === 0
        ? t("buttons.roles_none")
        : button.roles.map((role, index) => (
            <span key={role.id}>
              {index > 0 && t("roles.comma")}
              <Link to={`/admin/roles/${role.id}`}>{role.title}</Link>
            </span>
          ))}
    </p>
  );
}

function One({ spec, button, offer }: { spec: ObjectSpec; button: StoredButton; offer: Buttons }) {
  const navigate = useNavigate();
  return (
    <li className={styles.button} data-off={!button.is_active || undefined}>
      <span className={styles.icon}>
        <Icon name={button.icon || "thunderbolt"} size={16} />
      </span>
      <div className={styles.about}>
        <p>
          <button
            type="button"
            className="gx-link-button"
            onClick={() => void navigate(pathOf(spec.name, button.id))}
          >
            {button.label}
          </button>{" "}
          <State button={button} />
        </p>
        <p className={styles.does}>
          <Does button={button} offer={offer} />
        </p>
        {button.is_active && <Holders button={button} />}
      </div>
      <Order object={spec.name} button={button} all={offer.buttons} />
    </li>
  );
}

function Listed({ spec, offer }: { spec: ObjectSpec; offer: Buttons }) {
  const t = useT();
  const navigate = useNavigate();
  if (offer.effects.length === 0)
    return <Blank icon="thunderbolt" title={t("buttons.not_here", { what: spec.label })} compact />;
  if (offer.buttons.length === 0)
    return (
      <Blank
        icon="thunderbolt"
        title={t("buttons.none")}
        hint={t("buttons.none_hint", { what: spec.label })}
        action={
          <Button type="primary" onClick={() => void navigate(pathOf(spec.name, NEW))}>
            {t("buttons.new")}
          </Button>
        }
      />
    );
  return (
    <>
      <p className={styles.faint}>{t("buttons.hint")}</p>
      <ul className={styles.list}>
        {offer.buttons.map((one) => (
          <One key={one.id} spec={spec} button={one} offer={offer} />
        ))}
      </ul>
    </>
  );
}

function Designer({ name, chosen }: { name: string; chosen: string | undefined }) {
  const t = useT();
  const navigate = useNavigate();
  const spec = useObject(name);
  const { data, isPending, error, refetch } = useButtons(name);
  const button = data?.buttons.find((one) => String(one.id) === chosen);
  const mayMake = data !== undefined && data.effects.length > 0;
  return (
    <Page
      title={t("buttons.title", { what: spec.label })}
      aside={<Link to={`/admin/objects/${name}`}>{t("layouts.to_fields")}</Link>}
      actions={
        mayMake && (
          <Button
            type={data.buttons.length > 0 ? "primary" : "default"}
            icon={<Icon name="plus" />}
            onClick={() => void navigate(pathOf(name, NEW))}
          >
            {t("buttons.new")}
          </Button>
        )
      }
    >
      <Card>
        {isPending && <Waiting rows={5} />}
        {error && <Failure error={error} onRetry={() => void refetch()} compact />}
        {data && <Listed spec={spec} offer={data} />}
      </Card>
      {data && (button || (chosen === NEW && mayMake)) && (
        <ButtonDrawer
          key={chosen}
          spec={spec}
          offer={data}
          button={button ?? null}
          onClose={() => void navigate(pathOf(name))}
        />
      )}
    </Page>
  );
}

/** /admin/objects/{object}/buttons: actions and links that the company makes for itself (PERM-053, PLAT-015). */
export function Component() {
  const t = useT();
  const { object = "", button } = useParams();
  const isAdmin = useMe().user.is_admin;
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  return <Designer key={object} name={object} chosen={button} />;
}
