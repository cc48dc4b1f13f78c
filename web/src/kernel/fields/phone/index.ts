import { Filter } from "../text/Filter";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const phone: FieldView<string> = { Read, Edit, Filter, text: (value) => value, width: 150 };
