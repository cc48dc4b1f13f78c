import { TextFilter } from "../shared/TextFilter";
import { Read } from "../text/Read";
import type { FieldView } from "../view";
import { Edit } from "./Edit";

/** Shown as the kind it results in (see shownKind); these are for a result of no known kind. */
export const formula: FieldView<unknown> = {
  Read: Read as FieldView<unknown>["Read"],
  Edit,
  Filter: TextFilter,
  text: String,
  width: 130,
};
