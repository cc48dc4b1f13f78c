import { useCallback, useState } from "react";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import { isBlank } from "../fields";
import type { FieldSpec } from "../metadata";
import { focusField } from "./FieldGrid";

export interface FormErrors {
  /** By field. */
  fields: Record<string, string>;
  /** What belongs to no field on this form. */
  general: string | null;
}

const NONE: FormErrors = { fields: {}, general: null };

/** Puts refusals where they belong and the cursor at the first of them. */
export function useErrors(formId: string, fields: readonly FieldSpec[]) {
  const t = useT();
  const problemText = useProblemText();
  const [errors, setErrors] = useState<FormErrors>(NONE);

  const show = useCallback(
    (next: FormErrors) => {
      setErrors(next);
      const first = fields.find((field) => next.fields[field.name]);
      if (first) setTimeout(() => focusField(formId, first.name));
    },
    [fields, formId],
  );
  const refuse = useCallback(
    (error: unknown) => {
      if (!(error instanceof Problem)) return show({ fields: {}, general: problemText(error) });
      const messages = error.fieldMessages();
      const here = new Set(fields.map((field) => field.name));
      const elsewhere = Object.entries(messages).filter(([name]) => !here.has(name));
      const own = Object.keys(messages).length - elsewhere.length;
      const general = elsewhere.length > 0 ? elsewhere.map(([, message]) => message).join(" ") : null;
      show({ fields: messages, general: general ?? (own > 0 ? null : problemText(error)) });
    },
    [fields, problemText, show],
  );
  /** True when nothing required is missing. */
  const checkRequired = useCallback(
    (values: Record<string, unknown>) => {
      const missing = fields.filter(
        (field) => field.required && isBlank(values[field.name]) && field.kind !== "auto_number",
      );
      if (missing.length === 0) return true;
      show({
        fields: Object.fromEntries(missing.map((field) => [field.name, t("common.required")])),
        general: null,
      });
      return false;
    },
    [fields, show, t],
  );
  const clear = useCallback((name?: string) => {
    setErrors((now) => {
      if (name === undefined) return NONE;
      if (!(name in now.fields)) return now;
      const { [name]: _gone, ...rest } = now.fields;
      return { ...now, fields: rest };
    });
  }, []);
  return { errors, refuse, checkRequired, clear };
}
