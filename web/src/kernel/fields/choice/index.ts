import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";
import { optionOf } from "./text";

export const choice: FieldView<string> = {
  Read,
  Edit,
  Filter,
  text: (value, spec) => optionOf(spec, value).label,
  width: 110,
};
