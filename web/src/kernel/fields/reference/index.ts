import { t } from "@/lib/words";
import { type HiddenReference, isHidden, type Reference } from "../../records/types";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";
import { idOnWire } from "./wire";

export const reference: FieldView<Reference | HiddenReference> = {
  Read,
  Edit,
  Filter,
  text: (value) => (isHidden(value) ? t("common.hidden") : value.title),
  wire: idOnWire,
  width: 170,
};
