import { useT } from "@/lib/words";
import { AnyPicker } from "../fields/reference/AnyPicker";
import { showShort } from "../fields/reference/show";
import { withinDimension } from "../fields/reference/target";
import type { FieldSpec } from "../metadata";
import type { Reference } from "../records";
import type { Dimension } from "./api";

interface ValuePickerProps {
  dimension: Pick<Dimension, "id" | "tree" | "name">;
  value: Reference | Reference[] | null;
  onChange: (value: Reference | Reference[] | null) => void;
  many?: boolean;
  id?: string;
  label?: string;
  invalid?: boolean;
}

/** Values of a management dimension, from the tree they stand in. */
export function ValuePicker({ dimension, label, ...rest }: ValuePickerProps) {
  const t = useT();
  const spec: FieldSpec = {
    name: "values",
    label: dimension.name,
    kind: "dimension",
    target: dimension.tree,
    tree: true,
    dimension: dimension.id,
  };
  return (
    <AnyPicker
      {...rest}
      spec={spec}
      label={label ?? t("access.values", { name: dimension.name })}
      filter={withinDimension(spec)}
      show={showShort}
      mayCreate={false}
    />
  );
}
