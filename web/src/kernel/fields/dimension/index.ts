import type { HiddenReference, Reference } from "../../records/types";
import { Read } from "../department/Read";
import { reference } from "../reference";
import { Filter } from "../reference/Filter";
import type { FieldView } from "../view";

export const dimension: FieldView<Reference | HiddenReference> = { ...reference, Read, Filter, width: 130 };
