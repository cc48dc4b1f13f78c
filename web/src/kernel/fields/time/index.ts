import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const time: FieldView<string> = { Read, Edit, Filter, text: (value) => value.slice(0, 5), width: 90 };
