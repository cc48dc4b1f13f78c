import { Checkbox, Input, Segmented, Select } from "antd";
import { useId } from "react";
import { Link } from "react-router";
import { Picker } from "@/kernel/fields/reference/Picker";
import { showShort } from "@/kernel/fields/reference/show";
import { FilterBuilder } from "@/kernel/list/FilterBuilder";
import type { FieldSpec, ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import { ActiveSwitch } from "../drawer/parts";
import { Item } from "../Item";
import { IconPick } from "../objects/IconPick";
import { Asked } from "./Asked";
import styles from "./buttons.module.css";
import { type Draft, type Effect, PLACES, type Place, targetKey } from "./draft";
import { Lines } from "./Lines";
import { UrlInput } from "./UrlInput";
import type { ButtonDraft } from "./useButtonDraft";
import type { Buttons } from "./useButtons";

const ROLE: FieldSpec = { name: "roles", label: "", kind: "multi_reference", target: "role" };

/** Drawings for deeds rather than for things. */
const ICONS = [
  "thunderbolt",
  "check",
  "check-circle",
  "close-circle",
  "plus",
  "edit",
  "send",
  "mail",
  "phone",
  "message",
  "bell",
  "calendar",
  "user-add",
  "user-switch",
  "team",
  "swap",
  "share",
  "link",
  "global",
  "export",
  "download",
  "file-text",
  "file-done",
  "flag",
  "star",
  "heart",
  "tag",
  "lock",
  "clock",
  "stop",
  "rocket",
  "trophy",
  "gift",
  "pay-circle",
  "shopping-cart",
  "tool",
] as const;

interface FormProps extends Pick<ButtonDraft, "draft" | "change" | "errors" | "changed"> {
  spec: ObjectSpec;
  offer: Buttons;
}

type PartProps = FormProps & { id: string };

function Updating({ spec, offer, draft, change, errors }: PartProps) {
  const t = useT();
  return (
    <>
      <Item label={t("buttons.set")} error={errors.set}>
        <Lines
          spec={spec}
          changed={spec}
          fields={offer.fields}
          isNew={false}
          lines={draft.lines}
          errors={errors}
          onChange={(lines) => change({ lines })}
        />
      </Item>
      <Item label={t("buttons.ask")} error={errors.ask} hint={t("buttons.ask_hint")}>
        <Asked fields={offer.fields} draft={draft} errors={errors} onChange={(ask) => change({ ask })} />
      </Item>
      <Item label={t("buttons.where")} error={errors.places}>
        <Checkbox.Group
          value={draft.places}
          options={PLACES.map((place) => ({ value: place, label: t(`buttons.place_${place}`) }))}
          onChange={(places) => change({ places: places as Place[] })}
        />
      </Item>
    </>
  );
}

function Creating({ id, spec, offer, draft, change, errors, changed }: PartProps) {
  const t = useT();
  const target = offer.targets.find((one) => targetKey(one) === draft.target);
  if (offer.targets.length === 0)
    return <p className={styles.faint}>{t("buttons.no_target", { what: spec.label })}</p>;
  return (
    <>
      <Item
        id={`${id}-target`}
        label={t("buttons.target")}
        error={errors.object ?? errors.via}
        hint={t("buttons.target_hint")}
      >
        <Select
          id={`${id}-target`}
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("field.choose")}
          value={draft.target}
          options={offer.targets.map((one) => ({
            value: targetKey(one),
            label: t("buttons.target_of", { label: one.label, field: one.via_label }),
          }))}
          onChange={(next) => change({ target: next, lines: [] })}
        />
      </Item>
      {target && changed && (
        <Item label={t("buttons.fill")} error={errors.set}>
          <Lines
            key={draft.target}
            spec={spec}
            changed={changed}
            fields={target.fields}
            isNew
            lines={draft.lines}
            errors={errors}
            onChange={(lines) => change({ lines })}
          />
        </Item>
      )}
    </>
  );
}

function Linking({ id, spec, draft, change, errors }: PartProps) {
  const t = useT();
  return (
    <Item id={`${id}-url`} label={t("buttons.url")} error={errors.url} hint={t("buttons.url_hint")}>
      <UrlInput id={`${id}-url`} spec={spec} value={draft.url} onChange={(url) => change({ url })} />
    </Item>
  );
}

const PARTS = { update: Updating, create: Creating, link: Linking };

function What(props: PartProps) {
  const t = useT();
  const { offer, draft, change, errors } = props;
  const Part = PARTS[draft.effect];
  return (
    <>
      <Item label={t("buttons.effect")} error={errors.effect} hint={t(`buttons.effect_${draft.effect}_hint`)}>
        <Segmented<Effect>
          block
          aria-label={t("buttons.effect")}
          value={draft.effect}
          options={offer.effects.map((one) => ({ value: one, label: t(`buttons.effect_${one}`) }))}
          onChange={(effect) => change({ effect, lines: [], target: null })}
        />
      </Item>
      <Part key={draft.effect} {...props} />
    </>
  );
}

/** One that was chosen elsewhere stays to be seen. */
function iconsWith(chosen: string): readonly string[] {
  return !chosen || (ICONS as readonly string[]).includes(chosen) ? ICONS : [chosen, ...ICONS];
}

function Named({ id, draft, change, errors }: PartProps) {
  const t = useT();
  const text = (key: "label" | "labelEn", word: "label" | "label_en", most: number) => (
    <Item
      id={`${id}-${key}`}
      label={t(`buttons.${word}`)}
      error={errors[word]}
      hint={word === "label_en" ? t("buttons.label_en_hint") : undefined}
    >
      <Input
        id={`${id}-${key}`}
        maxLength={most}
        value={draft[key]}
        onChange={(event) => change({ [key]: event.target.value } as Partial<Draft>)}
      />
    </Item>
  );
  return (
    <>
      <div className={styles.pair}>
        {text("label", "label", 40)}
        {text("labelEn", "label_en", 60)}
      </div>
      <Item label={t("buttons.icon")} error={errors.icon}>
        <IconPick names={iconsWith(draft.icon)} value={draft.icon} onChange={(icon) => change({ icon })} />
      </Item>
    </>
  );
}

function When({ id, spec, draft, change, errors }: PartProps) {
  const t = useT();
  const asking = (key: "confirm" | "confirmEn", word: "confirm" | "confirm_en", most: number) => (
    <Item
      id={`${id}-${key}`}
      label={t(`buttons.${word}`)}
      error={errors[word]}
      hint={word === "confirm" ? t("buttons.confirm_hint") : undefined}
    >
      <Input.TextArea
        id={`${id}-${key}`}
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={most}
        value={draft[key]}
        onChange={(event) => change({ [key]: event.target.value } as Partial<Draft>)}
      />
    </Item>
  );
  return (
    <>
      <Item label={t("buttons.when")} error={errors.when} hint={t("buttons.when_hint")}>
        <div className={styles.builder}>
          <FilterBuilder spec={spec} filter={draft.filter} onChange={(filter) => change({ filter })} />
        </div>
      </Item>
      <div className={styles.pair}>
        {asking("confirm", "confirm", 200)}
        {asking("confirmEn", "confirm_en", 400)}
      </div>
    </>
  );
}

function Who({ id, draft, change, errors }: PartProps) {
  const t = useT();
  return (
    <div>
      <Item
        id={`${id}-roles`}
        label={t("buttons.roles")}
        error={errors.roles}
        hint={draft.isActive ? t("buttons.roles_hint") : t("buttons.off_hint")}
      >
        <Picker
          id={`${id}-roles`}
          many
          spec={ROLE}
          value={draft.roles}
          show={showShort}
          mayCreate={false}
          disabled={!draft.isActive}
          onChange={(roles) => change({ roles: Array.isArray(roles) ? roles : [] })}
        />
      </Item>
      <Link to="/admin/roles" className={styles.link}>
        {t("buttons.roles_link")}
      </Link>
    </div>
  );
}

/** What a button is called, what it does, when, and who may press it. */
export function ButtonForm(props: FormProps) {
  const id = useId();
  const { draft, change } = props;
  const given = { ...props, id };
  return (
    <div className={styles.form}>
      <Named {...given} />
      <What {...given} />
      <When {...given} />
      <ActiveSwitch checked={draft.isActive} onChange={(isActive) => change({ isActive })} />
      <Who {...given} />
    </div>
  );
}
