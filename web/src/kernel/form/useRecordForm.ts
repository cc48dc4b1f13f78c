import { useQueryClient } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { isBlank, sameValue, toWire } from "../fields";
import { arrange } from "../layout";
import { type FieldSpec, fieldsOf, type ObjectSpec } from "../metadata";
import { type RecordData, recordKeys, useSaveRecord } from "../records";
import { formSections, mayEdit, startValues } from "./layout";
import type { Conflict } from "./StaleDialog";
import { draftKey, readDraft, useDraft } from "./useDraft";
import { useErrors } from "./useErrors";
import { useKeepFocus } from "./useKeepFocus";
import { useValues } from "./useValues";

export interface RecordFormOptions {
  spec: ObjectSpec;
  record: RecordData | null;
  initial?: Record<string, unknown>;
  onSaved: (record: RecordData, andNew: boolean) => void;
}

type Values = Record<string, unknown>;

function changesOf(fields: readonly FieldSpec[], start: Values, values: Values): Values {
  const changed = fields.filter((field) => !sameValue(field, start[field.name], values[field.name]));
  return Object.fromEntries(changed.map((field) => [field.name, values[field.name] ?? null]));
}

/** New records send all that is filled in; old ones only what changed. */
function bodyOf(
  fields: readonly FieldSpec[],
  record: RecordData | null,
  changes: Values,
  values: Values,
): Values {
  if (record) return toWire(fields, changes);
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
  return toWire(fields, filled);
}

/** Everything a form knows, however it is drawn. */
export function useRecordForm({ spec, record, initial, onSaved }: RecordFormOptions) {
  const t = useT();
  const formId = useId();
  const client = useQueryClient();
  const isNew = record === null;
  const [start] = useState<Values>(() => (record ? { ...record } : startValues(spec, initial)));
  // What somebody came here to create (a parent, a typed name) is not mixed with an older draft.
  const key =
    isNew && initial && Object.keys(initial).length > 0 ? null : draftKey(spec.name, record?.id ?? null);
  const [draft, setDraft] = useState(() => readDraft(key, record?.version ?? null));
  const { values, set, replace } = useValues(spec.fields, () => ({ ...start, ...draft }));
  // The layout follows what is typed: another class, another form.
  const laid = arrange(spec, values);
  const sections = useMemo(() => formSections(laid, isNew, t("form.more_fields")), [laid, isNew, t]);
  const fields = useMemo(
    () => sections.flatMap((section) => section.fields).filter((field) => mayEdit(field, isNew)),
    [sections, isNew],
  );
  useKeepFocus(formId, laid.layout);
  const changes = useMemo(() => changesOf(fields, start, values), [fields, start, values]);
  const { drop } = useDraft(key, record?.version ?? null, changes);
  const { errors, refuse, checkRequired, clear } = useErrors(formId, fields);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const save = useSaveRecord(spec.name);
  // A customer from whose page this form was opened stays his even where the layout does not show the field.
  const sent = [
    ...fields,
    ...fieldsOf(spec, Object.keys(initial ?? {})).filter(
      (field) => mayEdit(field, isNew) && !fields.some((one) => one.name === field.name),
    ),
  ];

  const send = (body: Values, version: number | undefined, andNew: boolean) =>
    save.mutate(
      { id: record?.id, version, values: body, key: isNew ? idempotencyKey : undefined },
      {
        onSuccess: (saved) => {
          drop();
          onSaved(saved, andNew);
        },
        onError: (error) => {
          if (record && isProblem(error, "stale") && error.current) {
            setConflict({ base: record, current: error.current as RecordData, mine: changes });
          } else refuse(error);
        },
      },
    );
  const submit = (andNew = false) => {
    clear();
    if (save.isPending || !checkRequired(values)) return;
    send(bodyOf(sent, record, changes, values), record?.version, andNew);
  };
  return {
    formId,
    isNew,
    sections,
    fields,
    values,
    errors,
    conflict,
    submit,
    isSaving: save.isPending,
    isDirty: Object.keys(changes).length > 0,
    hasDraft: draft !== null,
    change: (name: string, value: unknown) => {
      clear(name);
      set(name, value);
    },
    dropDraft: () => {
      setDraft(null);
      replace(start);
    },
    /** The person chose to leave: the draft goes too. */
    abandon: drop,
    resolve: (mine: Values) => {
      if (conflict) send(toWire(fields, mine), conflict.current.version, false);
      setConflict(null);
    },
    reload: () => {
      drop();
      if (record) client.setQueryData(recordKeys.one(spec.name, record.id), conflict?.current);
      setConflict(null);
    },
    closeConflict: () => setConflict(null),
  };
}

export type RecordFormState = ReturnType<typeof useRecordForm>;
