import type { FieldKind, FieldSpec, Option } from "@/kernel/metadata";

export interface KindOffer {
  kind: FieldKind;
  label: string;
  options: string[];
}

export interface RollupDraft {
  object: string;
  via: string;
  fn: "count" | "sum" | "min" | "max" | "avg";
  field?: string | null;
}

/** A field while it is being designed. Numbers are held as typed. */
export interface FieldDraft {
  name: string;
  label: string;
  kind: FieldKind;
  help: string;
  required: boolean;
  unique: boolean;
  search: boolean;
  max_length: number | null;
  min: number | null;
  max: number | null;
  scale: number | null;
  unit: string;
  options: Option[];
  target: string | null;
  dimension: number | null;
  expression: string;
  result: FieldKind | null;
  rollup: RollupDraft | null;
  default: unknown;
}

/** Computed kinds are never typed, so nothing about typing applies to them. */
const COMPUTED: readonly FieldKind[] = ["formula", "rollup", "auto_number"];
const WITHOUT_DEFAULT: readonly FieldKind[] = [
  ...COMPUTED,
  "attachment",
  "image",
  "password",
  "location",
  "rich_text",
  "reference",
  "multi_reference",
  "employee",
  "employees",
  "department",
  "region",
  "dimension",
];

export function canBeRequired(kind: FieldKind): boolean {
  return !COMPUTED.includes(kind);
}

export function canHaveDefault(kind: FieldKind): boolean {
  return !WITHOUT_DEFAULT.includes(kind);
}

/** Kinds a formula or a roll-up may yield. */
export const RESULTS: readonly FieldKind[] = [
  "text",
  "integer",
  "decimal",
  "money",
  "percent",
  "date",
  "datetime",
  "boolean",
];

export function freshDraft(kind: FieldKind): FieldDraft {
  return {
    name: "",
    label: "",
    kind,
    help: "",
    required: false,
    unique: false,
    search: false,
    max_length: null,
    min: null,
    max: null,
    scale: null,
    unit: "",
    options: kind === "choice" || kind === "multi_choice" ? [freshOption([])] : [],
    target: null,
    dimension: null,
    expression: "",
    result: null,
    rollup: kind === "rollup" ? { object: "", via: "", fn: "count" } : null,
    default: null,
  };
}

function numberOrNull(value: unknown): number | null {
  const number = value === null || value === undefined || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

export function draftOf(field: FieldSpec & { rollup?: RollupDraft | null; search?: boolean }): FieldDraft {
  return {
    ...freshDraft(field.kind),
    name: field.name,
    label: field.label,
    help: field.help ?? "",
    required: field.required ?? false,
    unique: field.unique ?? false,
    search: field.search ?? false,
    max_length: field.max_length ?? null,
    min: numberOrNull(field.min),
    max: numberOrNull(field.max),
    scale: field.scale ?? null,
    unit: field.unit ?? "",
    options: field.options ?? [],
    target: field.target ?? null,
    dimension: field.dimension ?? null,
    expression: field.expression ?? "",
    result: field.result ?? null,
    rollup: field.rollup ?? null,
    default: field.default ?? null,
  };
}

/** The colours the server keeps for options. */
export const COLORS = [
  "blue",
  "green",
  "gold",
  "orange",
  "red",
  "magenta",
  "purple",
  "cyan",
  "default",
] as const;

/** Values are stable names that stay when labels change, so they are numbered, not spelt. */
export function freshOption(options: Option[]): Option {
  const numbers = options.map((option) => Number(/^v(\d+)$/.exec(option.value)?.[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  return { value: `v${next}`, label: "", color: COLORS[options.length % COLORS.length] ?? "default" };
}

export type DraftFault = "label" | "options" | "target" | "dimension" | "expression" | "rollup";

/** What is missing before the server need be asked. */
export function faultsOf(draft: FieldDraft, offer: KindOffer | undefined): DraftFault[] {
  const asks = (setting: string) => offer?.options.includes(setting) ?? false;
  const faults: DraftFault[] = [];
  if (draft.label.trim() === "") faults.push("label");
  const labels = draft.options.map((option) => option.label.trim());
  if (asks("options") && (labels.length === 0 || labels.some((one) => one === "") || hasTwins(labels)))
    faults.push("options");
  if (asks("target") && !draft.target) faults.push("target");
  if (asks("dimension") && !draft.dimension) faults.push("dimension");
  if (draft.kind === "formula" && draft.expression.trim() === "") faults.push("expression");
  if (draft.kind === "rollup" && !isWhole(draft.rollup)) faults.push("rollup");
  return faults;
}

function hasTwins(labels: string[]): boolean {
  return new Set(labels).size !== labels.length;
}

function isWhole(rollup: RollupDraft | null): boolean {
  return Boolean(rollup?.object && rollup.via && (rollup.fn === "count" || rollup.field));
}

/** What the data depend on stays as it was made. */
const FIXED = ["target", "dimension", "scale", "rollup"];

/** The body of POST: only what the kind knows, and nothing that was left open. The server makes the name. */
export function newFieldBody(draft: FieldDraft, offer: KindOffer | undefined): Record<string, unknown> {
  const given = settingsOf(draft, offer);
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== "" && value !== false);
  return { ...Object.fromEntries(said), label: draft.label.trim(), kind: draft.kind };
}

/** The body of PATCH: what was changed; null takes a setting back. */
export function changedFieldBody(
  before: FieldDraft,
  draft: FieldDraft,
  offer: KindOffer | undefined,
): Record<string, unknown> {
  const was = { ...settingsOf(before, offer), label: before.label };
  const is = { ...settingsOf(draft, offer), label: draft.label.trim() };
  const changed = Object.entries(is).filter(
    ([name, value]) =>
      !FIXED.includes(name) && JSON.stringify(value) !== JSON.stringify(was[name as keyof typeof was]),
  );
  return Object.fromEntries(changed);
}

function settingsOf(draft: FieldDraft, offer: KindOffer | undefined): Record<string, unknown> {
  const settings: Record<string, unknown> = { help: draft.help.trim() };
  if (canBeRequired(draft.kind)) settings.required = draft.required;
  if (canHaveDefault(draft.kind)) settings.default = draft.default;
  for (const setting of offer?.options ?? [])
    settings[setting] =
      setting === "options" ? draft.options.map(trimmed) : draft[setting as keyof FieldDraft];
  return settings;
}

function trimmed(option: Option): Option {
  return { ...option, label: option.label.trim() };
}
