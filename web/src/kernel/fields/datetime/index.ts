import { formatMoment } from "@/lib/dates";
import { Filter } from "../date/Filter";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const datetime: FieldView<string> = { Read, Edit, Filter, text: formatMoment, width: 150 };
