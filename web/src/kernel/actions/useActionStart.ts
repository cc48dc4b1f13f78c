import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api";
import { targetOf } from "../fields/reference/target";
import {
  type ActionSpec,
  type FieldSpec,
  isManyReferences,
  isOneReference,
  type ObjectSpec,
} from "../metadata";
import { fetchRows, isReference, recordKeys, recordsPath } from "../records";
import type { ActionTarget } from "./useActions";

type Values = Record<string, unknown>;

function idOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  return isReference(value) ? value.id : null;
}

/** Prefilled references come as bare ids; a picker wants a title to show. */
async function titled(field: FieldSpec, value: unknown): Promise<unknown> {
  const isMany = isManyReferences(field.kind);
  if (!isMany && !isOneReference(field.kind)) return value;
  const list = Array.isArray(value) ? value : [value];
  if (list.every(isReference)) return value;
  const ids = list.map(idOf).filter((id) => id !== null);
  const filter = { field: "id", op: "in" as const, value: ids };
  const { rows } = await fetchRows(targetOf(field), { filter, fields: ["id"], limit: 200 });
  const found = rows.map((row) => ({ id: row.id, title: row._title }));
  return isMany ? found : (found[0] ?? null);
}

function declared(action: ActionSpec): Values {
  const values: Values = {};
  for (const field of action.input) {
    if (field.default !== null && field.default !== undefined) values[field.name] = field.default;
  }
  return { ...values, ...action.defaults };
}

async function prefilled(object: string, action: ActionSpec, id: number): Promise<Values> {
  const path = recordsPath(object, id, "actions", action.name);
  const { values } = await call<{ values: Values }>("GET", path);
  const fields = action.input.filter((field) => field.name in values);
  const pairs = await Promise.all(
    fields.map(async (field) => [field.name, await titled(field, values[field.name])]),
  );
  return Object.fromEntries(pairs);
}

/** What the action's form starts with: declared values, the server's for this record, and what the gesture said. */
export function useActionStart(spec: ObjectSpec, action: ActionSpec, target: ActionTarget): Values | null {
  const [id] = target.ids;
  const asks = action.has_defaults === true && target.ids.length === 1 && id !== undefined;
  const { data, isPending, isError } = useQuery({
    queryKey: [...recordKeys.part(spec.name, id ?? 0, "action"), action.name],
    queryFn: () => prefilled(spec.name, action, id ?? 0),
    enabled: asks,
    staleTime: 0,
    gcTime: 0,
  });
  if (asks && isPending && !isError) return null;
  return { ...declared(action), ...data, ...target.preset };
}
