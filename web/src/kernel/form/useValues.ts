import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { isBlank } from "../fields";
import { targetOf } from "../fields/reference/target";
import { type FieldSpec, isOneReference } from "../metadata";
import { isReference, recordQuery } from "../records";

type Values = Record<string, unknown>;

/** Fields whose choice no longer fits once `changed` has another value. */
function dependents(fields: readonly FieldSpec[], changed: string): string[] {
  return fields
    .filter((field) => Object.values(field.depends_on ?? {}).includes(changed) && field.name !== changed)
    .map((field) => field.name);
}

/** What is typed, with what follows from it: dependents are emptied, `fills` copies from the chosen record. */
export function useValues(fields: readonly FieldSpec[], start: () => Values) {
  const client = useQueryClient();
  const [values, setValues] = useState<Values>(start);
  const latest = useRef(values);
  latest.current = values;

  const fill = useCallback(
    async (spec: FieldSpec, id: number) => {
      const chosen = await client.fetchQuery(recordQuery(targetOf(spec), id)).catch(() => null);
      if (!chosen) return;
      setValues((now) => {
        const added: Values = {};
        for (const [theirs, ours] of Object.entries(spec.fills ?? {})) {
          if (isBlank(now[ours]) && !isBlank(chosen[theirs])) added[ours] = chosen[theirs];
        }
        return { ...now, ...added };
      });
    },
    [client],
  );
  const set = useCallback(
    (name: string, value: unknown) => {
      const spec = fields.find((field) => field.name === name);
      const emptied = Object.fromEntries(dependents(fields, name).map((other) => [other, null]));
      setValues((now) => ({ ...now, ...emptied, [name]: value }));
      if (spec?.fills && isOneReference(spec.kind) && isReference(value)) void fill(spec, value.id);
    },
    [fields, fill],
  );
  return { values, set, replace: setValues, latest };
}
