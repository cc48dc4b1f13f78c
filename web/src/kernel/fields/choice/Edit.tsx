import { OptionSelect } from "../shared/OptionSelect";
import type { EditProps } from "../view";

export function Edit(props: EditProps<string>) {
  return <OptionSelect {...props} onChange={(value) => props.onChange(value as string | null)} />;
}
