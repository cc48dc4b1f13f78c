import type { HiddenReference, Reference } from "../../records/types";
import { reference } from "../reference";
import type { FieldView } from "../view";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const department: FieldView<Reference | HiddenReference> = { ...reference, Read, Filter, width: 130 };
