import { Filter } from "../choice/Filter";
import { optionOf } from "../choice/text";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const multi_choice: FieldView<string[]> = {
  Read,
  Edit,
  Filter,
  text: (value, spec) => value.map((one) => optionOf(spec, one).label).join("、"),
  width: 160,
};
