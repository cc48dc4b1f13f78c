import { filesEdit } from "../shared/FilesEdit";

export const Edit = filesEdit(undefined);
