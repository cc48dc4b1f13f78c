import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";
import { textOf } from "./text";

export const duration: FieldView<number> = { Read, Edit, Filter, text: textOf, align: "right", width: 120 };
