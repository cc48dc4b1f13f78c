import { type LookOf, NumberInput } from "../shared/NumberEdit";
import type { EditProps } from "../view";

export const lookOf: LookOf = (spec) => ({ scale: 0, suffix: spec.unit || undefined });

/** Whole numbers are numbers on the wire too. */
export function Edit({ onChange, ...props }: EditProps<number>) {
  return (
    <NumberInput
      {...props}
      {...lookOf(props.spec)}
      onChange={(text) => onChange(text === null ? null : Number(text))}
    />
  );
}
