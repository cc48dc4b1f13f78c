import { plainEdit } from "../shared/PlainInput";

export const Edit = plainEdit();
