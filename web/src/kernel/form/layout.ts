import { type FieldSpec, fieldOf, type ObjectSpec } from "../metadata";

export interface DrawnSection {
  key: string;
  title: string;
  fields: FieldSpec[];
  columns?: 1 | 2;
}

export function mayEdit(field: FieldSpec, isNew: boolean): boolean {
  if (field.readonly || (field.access !== undefined && field.access !== "edit")) return false;
  // What only a create may set is there for imports (a deal closed years ago); people get there by verbs.
  return !field.create_only || (isNew && field.required === true);
}

/** Sections with what can be filled in, and on records that exist what the layout shows as read-only. A custom field that
 * no section names yet still gets its place, at the end. */
export function formSections(spec: ObjectSpec, isNew: boolean, moreTitle: string): DrawnSection[] {
  const named = new Set(spec.form.sections.flatMap((section) => section.fields));
  for (const name of spec.form.hidden ?? []) named.add(name);
  const isDrawn = (field: FieldSpec) => mayEdit(field, isNew) || (field.fixed === true && !isNew);
  const sections: DrawnSection[] = spec.form.sections.map((section) => ({
    key: section.key,
    title: section.title,
    columns: section.columns,
    fields: section.fields.flatMap((name) => fieldOf(spec, name) ?? []).filter(isDrawn),
  }));
  const rest = spec.fields.filter((field) => field.custom && !named.has(field.name) && mayEdit(field, isNew));
  if (rest.length > 0) sections.push({ key: "_more", title: moreTitle, fields: rest });
  return sections.filter((section) => section.fields.length > 0);
}

export function startValues(
  spec: ObjectSpec,
  initial: Record<string, unknown> = {},
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of spec.fields) {
    if (field.default !== null && field.default !== undefined) values[field.name] = field.default;
  }
  return { ...values, ...initial };
}
