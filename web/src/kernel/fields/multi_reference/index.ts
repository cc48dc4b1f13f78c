import { t } from "@/lib/words";
import { type HiddenReference, isHidden, type Reference } from "../../records/types";
import { Filter } from "../reference/Filter";
import { idsOnWire } from "../reference/wire";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const multi_reference: FieldView<(Reference | HiddenReference)[]> = {
  Read,
  Edit,
  Filter,
  text: (value) => value.map((one) => (isHidden(one) ? t("common.hidden") : one.title)).join("、"),
  wire: idsOnWire,
  width: 200,
};
