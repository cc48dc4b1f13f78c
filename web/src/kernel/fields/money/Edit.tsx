import { currencySign } from "@/lib/money";
import { type LookOf, numberEdit } from "../shared/NumberEdit";

export const lookOf: LookOf = (spec) => ({ scale: spec.scale ?? 2, prefix: spec.unit || currencySign() });

export const Edit = numberEdit(lookOf);
