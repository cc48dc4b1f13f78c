import { Filter } from "../text/Filter";
import { Read } from "../text/Read";
import type { FieldView } from "../view";
import { Edit } from "./Edit";

export const long_text: FieldView<string> = {
  Read,
  Edit,
  Filter,
  text: (value) => value,
  width: 240,
  wide: true,
};
