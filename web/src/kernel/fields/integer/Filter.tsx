import { numberFilter } from "../shared/NumberEdit";
import { lookOf } from "./Edit";

export const Filter = numberFilter(lookOf);
