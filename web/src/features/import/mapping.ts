import { type FieldKind, isManyReferences, isOneReference } from "@/kernel/metadata";
import type { ImportField, ImportMode, ImportOptions, Preview } from "./types";

/** The wizard's answers so far. */
export interface Plan {
  columns: Record<string, string[]>;
  constants: Record<string, unknown>;
  values: Record<string, Record<string, unknown>>;
  key: string[];
  mode: ImportMode;
  missing: ImportOptions["on_missing_reference"];
  emptyReference: ImportOptions["on_empty_reference"];
  onEmpty: ImportOptions["on_empty"];
  dateFormats: Record<string, string>;
}

const DATES = new Set<FieldKind>(["date", "datetime"]);

export const DATE_FORMATS = [
  "YYYY-MM-DD",
  "YYYY/MM/DD",
  "YYYY.MM.DD",
  "YYYYMMDD",
  "MM/DD/YYYY",
  "DD/MM/YYYY",
  "DD.MM.YYYY",
  "YYYY-MM-DD HH:mm",
  "YYYY/MM/DD HH:mm",
];

export function listOf(target: string | string[] | undefined): string[] {
  if (target === undefined || target === "") return [];
  return Array.isArray(target) ? target.filter(Boolean) : [target];
}

/** The field a target path feeds: "customer.code" feeds customer. */
export function fieldName(path: string): string {
  return path.split(".")[0] ?? path;
}

/** The server guesses and remembers; the person only mends. */
export function planOf(preview: Preview): Plan {
  const held = preview.remembered ?? {};
  const names = new Set(preview.fields.map((field) => field.name));
  const known = (values: Record<string, unknown> | undefined) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([name]) => names.has(fieldName(name))));
  return {
    columns: Object.fromEntries(preview.headers.map((header) => [header, listOf(preview.columns[header])])),
    constants: known(held.constants),
    values: known(held.values) as Plan["values"],
    key: (held.key ?? []).filter((name) => names.has(fieldName(name))),
    mode: held.mode ?? "create",
    missing: held.on_missing_reference ?? "error",
    emptyReference: held.on_empty_reference ?? "empty",
    onEmpty: held.on_empty ?? "keep",
    dateFormats: { ...preview.date_formats },
  };
}

export function mappedFields(plan: Plan): string[] {
  return Object.values(plan.columns).flat().map(fieldName);
}

export function requiredMissing(fields: readonly ImportField[], plan: Plan): ImportField[] {
  if (plan.mode === "update") return [];
  const given = new Set([
    ...mappedFields(plan),
    ...Object.keys(plan.constants).filter((name) => plan.constants[name] != null),
  ]);
  return fields.filter((field) => field.required && field.kind !== "auto_number" && !given.has(field.name));
}

/** Fields that more than one column would fill: the last would win, so it is said. */
export function fedTwice(plan: Plan): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of mappedFields(plan)) {
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice];
}

/** What keeps the person from going on; empty when nothing does. */
export function blockers(
  fields: readonly ImportField[],
  plan: Plan,
): ("none_mapped" | "key_needed" | "twice")[] {
  const found: ("none_mapped" | "key_needed" | "twice")[] = [];
  if (mappedFields(plan).length === 0) found.push("none_mapped");
  if (plan.mode !== "create" && keysInUse(plan).length === 0) found.push("key_needed");
  if (fedTwice(plan).some((name) => fields.some((field) => field.name === name))) found.push("twice");
  return found;
}

/** A key without a column finds nothing. */
export function keysInUse(plan: Plan): string[] {
  const given = new Set([...mappedFields(plan), ...Object.keys(plan.constants)]);
  return plan.key.filter((name) => given.has(name));
}

export function isDate(field: ImportField | undefined): boolean {
  return field !== undefined && DATES.has(field.kind);
}

export function refersTo(field: ImportField): boolean {
  return isOneReference(field.kind) || isManyReferences(field.kind);
}

export function isChoice(field: ImportField): boolean {
  return field.kind === "choice" || field.kind === "multi_choice";
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-./\\()（）]+/g, "");
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** A short form of a long name, or the other way round. */
const CONTAINED = 0.6;

/** How alike two words are, 0 to 1; blanks, marks and case count for nothing ("GTXPro" is "GTX Pro"). */
export function likeness(left: string, right: string): number {
  const [a, b] = [plain(left), plain(right)];
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const contained = a.includes(b) || b.includes(a) ? CONTAINED : 0;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0);
  return Math.max(contained, (2 * shared) / (a.length + b.length - 2));
}

export interface Meaning {
  value: string | number;
  label: string;
}

const ALIKE = 0.49;

/** The most alike of what the system knows, when it is alike enough to be offered. */
export function suggest(text: string, known: readonly Meaning[]): Meaning | null {
  let best: Meaning | null = null;
  let score = ALIKE;
  for (const one of known) {
    const found = Math.max(
      likeness(text, one.label),
      typeof one.value === "string" ? likeness(text, one.value) : 0,
    );
    if (found > score) [best, score] = [one, found];
  }
  return best;
}

/** Choices are taken by value or label, several in one cell with a separator. */
export function unknownChoices(field: ImportField, values: readonly string[]): string[] {
  const known = new Set((field.options ?? []).flatMap(({ value, label }) => [plain(value), plain(label)]));
  const parts =
    field.kind === "multi_choice" ? values.flatMap((text) => text.split(/[,，;；、|\n]/)) : values;
  return [...new Set(parts.map((text) => text.trim()))].filter(
    (text) => text !== "" && !known.has(plain(text)),
  );
}

export function toOptions(plan: Plan, isDryRun: boolean): ImportOptions {
  const columns: ImportOptions["columns"] = {};
  for (const [header, targets] of Object.entries(plan.columns)) {
    if (targets.length > 0) columns[header] = targets.length === 1 ? (targets[0] as string) : targets;
  }
  const mapped = new Set(mappedFields(plan));
  const values = Object.entries(plan.values).filter(
    ([name, map]) => mapped.has(name) && Object.keys(map).length > 0,
  );
  const constants = Object.entries(plan.constants).filter(
    ([name, value]) => value != null && !mapped.has(name),
  );
  const dates = Object.entries(plan.dateFormats).filter(
    ([header, form]) => form && columns[header] !== undefined,
  );
  return {
    columns,
    values: Object.fromEntries(values),
    constants: Object.fromEntries(constants),
    key: plan.mode === "create" ? [] : keysInUse(plan),
    mode: plan.mode,
    on_missing_reference: plan.missing,
    on_empty_reference: plan.emptyReference,
    on_empty: plan.onEmpty,
    date_formats: Object.fromEntries(dates),
    dry_run: isDryRun,
  };
}
