import { t } from "@/lib/words";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Filter } from "./Filter";
import { Read } from "./Read";

export const boolean: FieldView<boolean> = {
  Read,
  Edit,
  Filter,
  text: (value) => (value ? t("field.yes") : t("field.no")),
  width: 80,
};
