import { Edit } from "../text/Edit";
import { Filter } from "../text/Filter";
import type { FieldView } from "../view";
import { Read } from "./Read";

export const address: FieldView<string> = { Read, Edit, Filter, text: (value) => value, width: 220 };
