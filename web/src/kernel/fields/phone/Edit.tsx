import { plainEdit } from "../shared/PlainInput";

export const Edit = plainEdit({ type: "tel", inputMode: "tel", maxLength: 40 });
