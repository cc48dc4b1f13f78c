import { lazy, useEffect, useRef } from "react";
import { useT } from "@/lib/words";
import { Nothing } from "@/ui/Nothing";
import { useObjectIfKnown } from "../../metadata";
import type { EditProps } from "../view";
import styles from "./condition.module.css";
import { filterOf, objectField, textOf } from "./parse";

// The builder itself is made of fields.
const FilterBuilder = lazy(() =>
  import("../../list/FilterBuilder").then((module) => ({ default: module.FilterBuilder })),
);

/** The builder of list filters, about the object that a field beside it names. */
export function Edit({ spec, value, onChange, values, labelOf, id, describedBy }: EditProps<string>) {
  const t = useT();
  const from = objectField(spec);
  const object = String(values?.[from] ?? "");
  const target = useObjectIfKnown(object);
  const before = useRef(object);
  useEffect(() => {
    if (before.current && before.current !== object) onChange(null);
    before.current = object;
  }, [object, onChange]);
  if (object && !target) return <Nothing />;
  if (!target)
    return <p className={styles.faint}>{t("field.reference_needs", { what: labelOf?.(from) ?? from })}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the builder brings fieldsets of its own
    <div
      role="group"
      id={id}
      aria-label={spec.label}
      aria-describedby={describedBy}
      className={styles.builder}
    >
      <FilterBuilder
        key={target.name}
        spec={target}
        filter={filterOf(value)}
        onChange={(filter) => onChange(textOf(filter))}
      />
    </div>
  );
}
