import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const condition: FieldView<string> = {
  Read,
  Edit,
  Filter,
  text: (value) => value,
  width: 140,
  wide: true,
};
