import { type LookOf, numberEdit } from "../shared/NumberEdit";

export const lookOf: LookOf = (spec) => ({ scale: spec.scale ?? 2, prefix: spec.unit || "¥" });

export const Edit = numberEdit(lookOf);
