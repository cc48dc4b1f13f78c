import { integer } from "../integer";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const rating: FieldView<number> = {
  Read,
  Edit,
  Filter: integer.Filter,
  text: String,
  width: 110,
};
