import { toWire } from "@/kernel/fields";
import { isBlank } from "@/kernel/fields/view";
import { type FieldSpec, type Filter, fieldOf, type ObjectSpec } from "@/kernel/metadata";
import type { Reference } from "@/kernel/records";

export const EFFECTS = ["update", "create", "link"] as const;
export type Effect = (typeof EFFECTS)[number];
export const PLACES = ["record", "list"] as const;
export type Place = (typeof PLACES)[number];
export type Moving = "me" | "my_department" | "today" | "now";
/** Where the value of a line comes from. */
export type Origin = "value" | "empty" | "from" | Moving;

/** A button as the server keeps it. */
export interface StoredButton {
  id: number;
  name: string;
  label: string;
  label_en: string | null;
  icon: string;
  is_active: boolean;
  places: Place[];
  when: Filter | null;
  confirm: string | null;
  confirm_en: string | null;
  roles: Reference[];
  effect: Effect;
  set: { field: string; value: unknown; moving: Moving | null; from: string | null }[];
  ask: { field: string; required: boolean }[];
  object: string | null;
  via: string | null;
  url: string | null;
  broken: string | null;
}

/** A field that a button may set, and the moving values that fit it. */
export interface Settable {
  name: string;
  label: string;
  moving: Moving[];
}

export interface Target {
  object: string;
  label: string;
  via: string;
  via_label: string;
  fields: Settable[];
}

export interface Line {
  /** Rows keep their focus when others go. */
  key: string;
  field: string | null;
  origin: Origin;
  value: unknown;
  from: string;
}

export interface Draft {
  label: string;
  labelEn: string;
  icon: string;
  isActive: boolean;
  places: Place[];
  filter: Filter;
  confirm: string;
  confirmEn: string;
  roles: Reference[];
  effect: Effect;
  lines: Line[];
  ask: { field: string; required: boolean }[];
  /** `object.via` of the chosen target. */
  target: string | null;
  url: string;
}

let counter = 0;

export function freshLine(): Line {
  counter += 1;
  return { key: `l${counter}`, field: null, origin: "value", value: null, from: "" };
}

export const FRESH: Draft = {
  label: "",
  labelEn: "",
  icon: "thunderbolt",
  isActive: true,
  places: ["record"],
  filter: {},
  confirm: "",
  confirmEn: "",
  roles: [],
  effect: "update",
  lines: [],
  ask: [],
  target: null,
  url: "",
};

export function targetKey({ object, via }: { object: string; via: string }): string {
  return `${object}.${via}`;
}

function originOf(line: StoredButton["set"][number]): Origin {
  if (line.from) return "from";
  if (line.moving) return line.moving;
  return line.value === null ? "empty" : "value";
}

export function draftOf(button: StoredButton): Draft {
  return {
    label: button.label,
    labelEn: button.label_en ?? "",
    icon: button.icon,
    isActive: button.is_active,
    places: button.places,
    filter: button.when ?? {},
    confirm: button.confirm ?? "",
    confirmEn: button.confirm_en ?? "",
    roles: button.roles,
    effect: button.effect,
    lines: button.set.map((line) => ({
      ...freshLine(),
      field: line.field,
      origin: originOf(line),
      value: line.value,
      from: line.from ?? "",
    })),
    ask: button.ask,
    target: button.object && button.via ? targetKey({ object: button.object, via: button.via }) : null,
    url: button.url ?? "",
  };
}

/** A switch that was never touched says no. */
function switched(field: FieldSpec, value: unknown): unknown {
  return field.kind === "boolean" && isBlank(value) ? false : value;
}

function lineBody(line: Line, spec: ObjectSpec | undefined): Record<string, unknown> {
  const field = spec && line.field ? fieldOf(spec, line.field) : undefined;
  const name = line.field ?? "";
  if (line.origin === "from") return { field: name, from: line.from };
  if (line.origin === "empty") return { field: name, value: null };
  if (line.origin !== "value") return { field: name, moving: line.origin };
  if (!field) return { field: name, value: line.value };
  return { field: name, value: toWire([field], { [name]: switched(field, line.value) })[name] };
}

/** What is sent; `spec` is the object whose fields are set. */
export function bodyOf(draft: Draft, spec: ObjectSpec | undefined): Record<string, unknown> {
  const [object = null, via = null] = draft.target?.split(".") ?? [];
  const isUpdate = draft.effect === "update";
  return {
    label: draft.label.trim(),
    label_en: draft.labelEn.trim() || null,
    icon: draft.icon,
    is_active: draft.isActive,
    places: isUpdate ? draft.places : ["record"],
    when: Object.keys(draft.filter).length > 0 ? draft.filter : null,
    confirm: draft.confirm.trim() || null,
    confirm_en: draft.confirmEn.trim() || null,
    roles: draft.roles.map((one) => one.id),
    effect: draft.effect,
    set: draft.effect === "link" ? [] : draft.lines.map((line) => lineBody(line, spec)),
    ask: isUpdate ? draft.ask : [],
    ...(draft.effect === "create" ? { object, via } : {}),
    ...(draft.effect === "link" ? { url: draft.url.trim() } : {}),
  };
}

/** Lines whose fixed value is still missing, by their place: the server would take them for "empty it". */
export function missingIn(draft: Draft, spec: ObjectSpec | undefined): string[] {
  if (draft.effect === "link") return [];
  return draft.lines.flatMap((line, at) => {
    if (!line.field) return [`set.${at}.field`];
    if (line.origin === "from" && !line.from) return [`set.${at}.from`];
    const isSwitch = spec && fieldOf(spec, line.field)?.kind === "boolean";
    return line.origin === "value" && !isSwitch && isBlank(line.value) ? [`set.${at}.value`] : [];
  });
}

/** The first choice that fits a newly chosen field: a fixed value always does. */
export function originsOf(field: Settable | undefined, isNew: boolean): Origin[] {
  if (!field) return ["value"];
  return ["value", ...field.moving, ...(isNew ? (["from"] as const) : (["empty"] as const))];
}
