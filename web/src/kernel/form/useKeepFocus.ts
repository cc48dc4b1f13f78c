import { useEffect, useRef } from "react";
import { controlId } from "./FieldGrid";

/** Another layout may draw the field somebody is in anew, in another section; the cursor goes with it. */
export function useKeepFocus(formId: string, layout: string | undefined): void {
  const last = useRef("");
  const before = useRef(layout);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const field = (event.target as Element).closest?.("[data-field]");
      if (field) last.current = field.getAttribute("data-field") ?? "";
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (before.current === layout) return;
    before.current = layout;
    if (document.activeElement === document.body && last.current)
      document.getElementById(controlId(formId, last.current))?.focus({ preventScroll: true });
  }, [formId, layout]);
}
