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
  "multi_reference",
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
    expression: "",
    result: kind === "formula" ? "decimal" : kind === "rollup" ? "integer" : null,
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
    expression: field.expression ?? "",
    result: field.result ?? null,
    rollup: field.rollup ?? null,
    default: field.default ?? null,
  };
}

const COLORS = ["blue", "teal", "green", "gold", "orange", "red", "magenta", "purple", "cyan", "gray"];

/** Values are stable names that stay when labels change, so they are numbered, not spelt. */
export function freshOption(options: Option[]): Option {
  const numbers = options.map((option) => Number(/^v(\d+)$/.exec(option.value)?.[1] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  return { value: `v${next}`, label: "", color: COLORS[options.length % COLORS.length] ?? "gray" };
}

/** A programming name from a label: Latin letters as they are, anything else numbered by the moment. */
export function nameFrom(label: string, taken: readonly string[]): string {
  const latin = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  const base = `x_${/^[a-z]/.test(latin) ? latin.slice(0, 40) : "field"}`;
  if (base !== "x_field" && !taken.includes(base)) return base;
  let number = 1;
  while (taken.includes(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

export type DraftFault = "label" | "options" | "target" | "expression" | "rollup";

/** What is missing before the server need be asked. */
export function faultsOf(draft: FieldDraft, offer: KindOffer | undefined): DraftFault[] {
  const asks = (setting: string) => offer?.options.includes(setting) ?? false;
  const faults: DraftFault[] = [];
  if (draft.label.trim() === "") faults.push("label");
  const labels = draft.options.map((option) => option.label.trim());
  if (asks("options") && (labels.length === 0 || labels.some((one) => one === "") || hasTwins(labels)))
    faults.push("options");
  if (asks("target") && !draft.target) faults.push("target");
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

/** The body of POST and PATCH: only what the kind knows, and nothing that was left open. */
export function fieldBody(
  draft: FieldDraft,
  offer: KindOffer | undefined,
  isNew: boolean,
): Record<string, unknown> {
  const body: Record<string, unknown> = { label: draft.label.trim(), help: draft.help.trim() };
  if (isNew) Object.assign(body, { name: draft.name, kind: draft.kind });
  if (canBeRequired(draft.kind)) body.required = draft.required;
  if (canHaveDefault(draft.kind) && (draft.default !== null || !isNew)) body.default = draft.default;
  for (const setting of offer?.options ?? []) {
    const value = draft[setting as keyof FieldDraft];
    if (value === null || value === undefined || value === "") continue;
    body[setting] = setting === "options" ? draft.options.map(trimmed) : value;
  }
  return body;
}

function trimmed(option: Option): Option {
  return { ...option, label: option.label.trim() };
}
