import type { FieldKind, FieldSpec, Filter } from "../../metadata";

const IMPLIED: Partial<Record<FieldKind, string>> = {
  employee: "employee",
  employees: "employee",
  department: "department",
  region: "region",
  dimension: "dimension_value",
};

export function targetOf(spec: FieldSpec): string {
  return spec.target ?? IMPLIED[spec.kind] ?? "";
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : value;
}

export interface Narrowing {
  filter?: Filter;
  /** A field that must be chosen first. */
  missing?: string;
}

/** Values of all dimensions stand in one object; a field takes those of its own dimension. */
export function withinDimension(spec: FieldSpec): Filter | undefined {
  if (!spec.dimension || targetOf(spec) !== "dimension_value") return undefined;
  return { field: "dimension", op: "eq", value: spec.dimension };
}

/** A value of the record, or one of a record that it hangs on: `delivery.order` of a new line of a delivery. */
function valueAt(values: Record<string, unknown> | undefined, path: string): unknown {
  let found: unknown = values;
  for (const step of path.split(".")) {
    found =
      typeof found === "object" && found !== null ? (found as Record<string, unknown>)[step] : undefined;
  }
  return idOf(found);
}

/** `depends_on: {mode: "mode"}`: only targets whose `mode` is this record's `mode`; `among`: only those that pass a filter. */
export function narrowing(spec: FieldSpec, values: Record<string, unknown> | undefined): Narrowing {
  const own = withinDimension(spec);
  const parts: Filter[] = [own, spec.among].filter((part): part is Filter => Boolean(part));
  for (const [theirs, ours] of Object.entries(spec.depends_on ?? {})) {
    const value = valueAt(values, ours);
    if (value === null || value === undefined || value === "") return { missing: ours };
    parts.push({ field: theirs, op: "eq", value });
  }
  if (parts.length === 0) return {};
  return { filter: parts.length === 1 ? parts[0] : { and: parts } };
}
