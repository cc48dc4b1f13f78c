import type { FieldSpec, LayoutSpec, ObjectSpec } from "../metadata";
import { isReference } from "../records/types";

type Values = Record<string, unknown>;

/** What a condition compares: references by id, an empty field as null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  return isReference(value) ? value.id : value;
}

function holds(wanted: readonly unknown[], value: unknown): boolean {
  if (!Array.isArray(value)) return wanted.includes(plain(value));
  return value.length === 0 ? wanted.includes(null) : value.some((one) => wanted.includes(plain(one)));
}

/** The layout of a record with these values: the first whose conditions hold. The same rule as on the server. */
export function layoutFor(spec: ObjectSpec, values: Values): LayoutSpec | undefined {
  return spec.layouts?.find((layout) =>
    layout.when.every((condition) => holds(condition.values, values[condition.field])),
  );
}

function marked(field: FieldSpec, layout: LayoutSpec): FieldSpec {
  const isFixed = layout.readonly.includes(field.name);
  const isRequired = layout.required.includes(field.name) && !field.readonly;
  if (!isFixed && !isRequired) return field;
  return {
    ...field,
    required: field.required || isRequired,
    readonly: field.readonly || isFixed,
    fixed: isFixed,
  };
}

function arranged(spec: ObjectSpec, layout: LayoutSpec): ObjectSpec {
  const related = layout.related;
  return {
    ...spec,
    layout: layout.key,
    fields: spec.fields.map((field) => marked(field, layout)),
    form: { sections: layout.sections, hidden: layout.hidden },
    detail: layout.highlights ? { ...spec.detail, highlights: layout.highlights } : spec.detail,
    related: related
      ? related.flatMap((key) => (spec.related ?? []).find((one) => one.key === key) ?? [])
      : spec.related,
  };
}

const drawn = new WeakMap<LayoutSpec, ObjectSpec>();

/** The object as its form and page are laid out for a record with these values. One and the same while the layout is. */
export function arrange(spec: ObjectSpec, values: Values): ObjectSpec {
  const layout = layoutFor(spec, values);
  if (!layout) return spec;
  const held = drawn.get(layout);
  if (held) return held;
  const made = arranged(spec, layout);
  drawn.set(layout, made);
  return made;
}
