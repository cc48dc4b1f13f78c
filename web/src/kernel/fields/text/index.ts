import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const text: FieldView<string> = { Read, Edit, Filter, text: (value) => String(value), width: 180 };
