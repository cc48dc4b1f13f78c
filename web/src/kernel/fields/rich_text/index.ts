import { Filter } from "../text/Filter";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { plainOf } from "./plain";
import { Read } from "./Read";

export const rich_text: FieldView<string> = { Read, Edit, Filter, text: plainOf, width: 260, wide: true };
