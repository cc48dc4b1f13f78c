import { useObjectIfKnown } from "../../metadata";
import { Picker, type PickerProps } from "./Picker";
import { TreePicker } from "./TreePicker";
import { targetOf } from "./target";

/** The picker that fits the target: trees of the house (departments, regions, values) unfold, records are searched. */
export function AnyPicker(props: PickerProps) {
  const isTree = props.spec.tree === true;
  const object = useObjectIfKnown(isTree ? targetOf(props.spec) : null);
  if (isTree && object?.tree && object.owned === false) return <TreePicker {...props} object={object} />;
  return <Picker {...props} />;
}
