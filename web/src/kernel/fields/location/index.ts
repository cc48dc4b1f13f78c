import { Filter } from "../text/Filter";
import type { LocationValue } from "../values";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";
import { locationText } from "./text";

export const location: FieldView<LocationValue> = {
  Read,
  Edit,
  Filter,
  text: locationText,
  width: 180,
  wide: true,
};
