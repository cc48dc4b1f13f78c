import { DayInput } from "../shared/DayInput";
import type { EditProps } from "../view";

export function Edit({ spec, ...props }: EditProps<string>) {
  return <DayInput {...props} required={spec.required} />;
}
