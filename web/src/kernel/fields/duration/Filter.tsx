import { numberFilter } from "../shared/NumberEdit";

export const Filter = numberFilter((spec) => ({ scale: 0, suffix: spec.unit || undefined }));
