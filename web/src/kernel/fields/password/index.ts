import { FileFilter } from "../shared/FileFilter";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const password: FieldView<string> = {
  Read,
  Edit,
  Filter: FileFilter,
  text: () => "••••••",
  width: 90,
};
