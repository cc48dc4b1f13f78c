import type { HiddenReference, Reference } from "../../records/types";
import { reference } from "../reference";
import { Edit } from "../reference/Edit";
import type { FieldView } from "../view";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const employee: FieldView<Reference | HiddenReference> = {
  ...reference,
  Read,
  Edit,
  Filter,
  width: 120,
};
