import type { HiddenReference, Reference } from "../../records/types";
import { Filter } from "../employee/Filter";
import { multi_reference } from "../multi_reference";
import type { FieldView } from "../view";
import { Read } from "./Read";

export const employees: FieldView<(Reference | HiddenReference)[]> = {
  ...multi_reference,
  Read,
  Filter,
  width: 180,
};
