import { numberRead } from "../shared/NumberRead";
import { textOf } from "./text";

export const Read = numberRead<number>(textOf);
