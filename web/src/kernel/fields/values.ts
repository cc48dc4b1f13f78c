import type { HiddenReference, Reference, StoredFile } from "../records/types";

/** What each kind looks like in JSON (docs/interface.md, "Values on the wire"). */
export interface FieldValues {
  text: string;
  long_text: string;
  rich_text: string;
  integer: number;
  decimal: string;
  money: string;
  percent: string;
  date: string;
  datetime: string;
  time: string;
  boolean: boolean;
  choice: string;
  multi_choice: string[];
  reference: Reference | HiddenReference;
  multi_reference: (Reference | HiddenReference)[];
  employee: Reference | HiddenReference;
  employees: (Reference | HiddenReference)[];
  department: Reference | HiddenReference;
  region: Reference | HiddenReference;
  dimension: Reference | HiddenReference;
  phone: string;
  email: string;
  url: string;
  address: string;
  location: LocationValue;
  auto_number: string;
  formula: unknown;
  rollup: unknown;
  attachment: StoredFile[];
  image: StoredFile[];
  rating: number;
  duration: number;
  password: string;
  condition: string;
}

export interface LocationValue {
  lat: number | null;
  lng: number | null;
  text?: string | null;
}
