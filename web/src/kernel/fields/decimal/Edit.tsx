import { type LookOf, numberEdit } from "../shared/NumberEdit";

export const lookOf: LookOf = (spec) => ({ scale: spec.scale, suffix: spec.unit || undefined });

export const Edit = numberEdit(lookOf);
