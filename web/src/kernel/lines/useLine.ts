import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { isProblem, Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import { isBlank, sameValue, toWire } from "../fields";
import { startValues } from "../form/layout";
import { useValues } from "../form/useValues";
import type { FieldSpec, ObjectSpec } from "../metadata";
import { type RecordData, type Row, recordChanged, saveRecord } from "../records";

type Values = Record<string, unknown>;

export interface LineOptions {
  spec: ObjectSpec;
  /** The columns that may be typed into. */
  fields: FieldSpec[];
  row: Row | null;
  /** What every new line has: its document. */
  given: Values;
}

const NONE = { fields: {} as Record<string, string>, general: "" };

function changesOf(fields: FieldSpec[], base: Values, values: Values): Values {
  const changed = fields.filter((field) => !sameValue(field, base[field.name], values[field.name]));
  return Object.fromEntries(changed.map((field) => [field.name, values[field.name] ?? null]));
}

/** One line of a document while it is typed: its values, what is wrong with them, and saving only what changed. */
export function useLine({ spec, fields, row, given }: LineOptions) {
  const t = useT();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [start] = useState<Values>(() => startValues(spec, given));
  const base: Values = row ?? start;
  const { values, set, replace, latest } = useValues(fields, () => ({ ...base }));
  const [errors, setErrors] = useState(NONE);
  const [isSaving, setSaving] = useState(false);
  const busy = useRef(false);
  const [key] = useState(() => crypto.randomUUID());
  const isDirty = Object.keys(changesOf(fields, base, values)).length > 0;

  // What the server derived (prices, amounts) is shown as soon as it is known, unless somebody is typing.
  const version = row?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version of the row is news
  useEffect(() => {
    if (row && !busy.current && errors === NONE) replace({ ...row });
  }, [version]);

  const missing = () => fields.filter((field) => field.required && isBlank(latest.current[field.name]));
  const send = useCallback(
    async (on: Row | null, changes: Values): Promise<RecordData> => {
      const body = on
        ? toWire(fields, changes)
        : {
            ...toWire(
              fields,
              Object.fromEntries(Object.entries(latest.current).filter(([, value]) => !isBlank(value))),
            ),
            ...Object.fromEntries(Object.entries(given).map(([name, held]) => [name, (held as Row).id])),
          };
      try {
        return await saveRecord(spec.name, {
          id: on?.id,
          version: on?.version,
          values: body,
          key: on ? undefined : key,
        });
      } catch (error) {
        const current = on && isProblem(error, "stale") ? (error.current as RecordData | null) : null;
        const touched = fields.filter((field) => field.name in changes);
        if (!on || !current || touched.some((f) => !sameValue(f, on[f.name], current[f.name]))) throw error;
        return await send(current, changes);
      }
    },
    [fields, given, key, latest, spec.name],
  );
  /** True when there is nothing left to save. */
  const save = async (): Promise<boolean> => {
    if (busy.current) return false;
    const changes = changesOf(fields, base, latest.current);
    if (row && Object.keys(changes).length === 0) return true;
    const lacking = missing();
    if (lacking.length > 0) {
      setErrors({
        fields: Object.fromEntries(lacking.map((field) => [field.name, t("common.required")])),
        general: "",
      });
      return false;
    }
    busy.current = true;
    setSaving(true);
    setErrors(NONE);
    try {
      const saved = await send(row, changes);
      replace({ ...saved });
      recordChanged(client, spec.name, saved);
      return true;
    } catch (error) {
      const named = error instanceof Problem ? error.fieldMessages() : {};
      const known = new Set(fields.map((field) => field.name));
      const elsewhere = Object.entries(named).filter(([name]) => !known.has(name));
      const hasOwn = Object.keys(named).length > elsewhere.length;
      const general = elsewhere.map(([, message]) => message).join(" ") || (hasOwn ? "" : problemText(error));
      setErrors({ fields: named, general });
      return false;
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };
  const change = (name: string, value: unknown) => {
    setErrors((now) => (now === NONE ? now : NONE));
    set(name, value);
  };
  const reset = () => {
    setErrors(NONE);
    replace({ ...base });
  };
  return { values, errors, isDirty, isSaving, isComplete: () => missing().length === 0, change, save, reset };
}

export type Line = ReturnType<typeof useLine>;
