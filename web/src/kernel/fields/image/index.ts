import type { StoredFile } from "../../records/types";
import { attachment } from "../attachment";
import type { FieldView } from "../view";
import { Edit } from "./Edit";
import { Read } from "./Read";

export const image: FieldView<StoredFile[]> = { ...attachment, Read, Edit, width: 110 };
