/** The closed list of field kinds; the same words name the files of guanxi/kernel/fields/. */
export const FIELD_KINDS = [
  "text",
  "long_text",
  "rich_text",
  "integer",
  "decimal",
  "money",
  "percent",
  "date",
  "datetime",
  "time",
  "boolean",
  "choice",
  "multi_choice",
  "reference",
  "multi_reference",
  "employee",
  "employees",
  "department",
  "region",
  "dimension",
  "phone",
  "email",
  "url",
  "address",
  "location",
  "auto_number",
  "formula",
  "rollup",
  "attachment",
  "image",
  "rating",
  "duration",
  "password",
  "condition",
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

export function isFieldKind(value: unknown): value is FieldKind {
  return typeof value === "string" && (FIELD_KINDS as readonly string[]).includes(value);
}

const ONE_REFERENCE = new Set<FieldKind>(["reference", "employee", "department", "region", "dimension"]);
const MANY_REFERENCES = new Set<FieldKind>(["multi_reference", "employees"]);

export function isOneReference(kind: FieldKind): boolean {
  return ONE_REFERENCE.has(kind);
}

export function isManyReferences(kind: FieldKind): boolean {
  return MANY_REFERENCES.has(kind);
}

/** A formula or roll-up is shown as what it yields. */
export function shownKind(spec: { kind: FieldKind; result?: FieldKind | null }): FieldKind {
  return spec.kind === "formula" || spec.kind === "rollup" ? (spec.result ?? "text") : spec.kind;
}
