import type { StoredFile } from "../../records/types";
import { FileFilter } from "../shared/FileFilter";
import { fileIds, fileNames } from "../shared/files";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const attachment: FieldView<StoredFile[]> = {
  Read,
  Edit,
  Filter: FileFilter,
  text: fileNames,
  wire: fileIds,
  width: 180,
  wide: true,
};
