import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText, useToast } from "@/ui/toast";
import { fieldText, sameValue, toWire } from "../fields";
import type { FieldSpec, ObjectSpec } from "../metadata";
import { type RecordData, recordChanged, recordKeys, saveRecord } from "../records";

/** Saves one field. Somebody else's change of another field is no conflict; of this one it is said and shown. */
export function useInlineSave(spec: ObjectSpec, field: FieldSpec, record: RecordData, onDone: () => void) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [error, setError] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const send = async (value: unknown, on: RecordData): Promise<void> => {
    const values = toWire([field], { [field.name]: value });
    try {
      const saved = await saveRecord(spec.name, { id: on.id, version: on.version, values });
      recordChanged(client, spec.name, saved);
      onDone();
    } catch (problem) {
      const current =
        problem instanceof Problem && problem.code === "stale"
          ? (problem.current as RecordData | null)
          : null;
      if (!current) throw problem;
      client.setQueryData(recordKeys.one(spec.name, on.id), current);
      if (sameValue(field, on[field.name], current[field.name])) return send(value, current);
      const theirs = fieldText(field, current[field.name]) || t("detail.no_value");
      setError(`${t("form.stale_title")}：${theirs}`);
    }
  };
  const save = async (value: unknown) => {
    if (isSaving) return;
    setError(null);
    if (sameValue(field, record[field.name], value)) return onDone();
    setSaving(true);
    try {
      await send(value, record);
    } catch (problem) {
      const own = problem instanceof Problem ? problem.fieldMessages()[field.name] : undefined;
      setError(own ?? problemText(problem));
      if (!own && !(problem instanceof Problem)) toast.problem(problem);
    } finally {
      setSaving(false);
    }
  };
  return { save, error, isSaving };
}
