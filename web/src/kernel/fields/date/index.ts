import { formatDate } from "@/lib/dates";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const date: FieldView<string> = { Read, Edit, Filter, text: formatDate, width: 110 };
