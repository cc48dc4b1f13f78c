import type { FieldKind } from "./kinds";

/** The metadata as `GET /objects/{object}` sends it: already what this person may see. */

export type Operator =
  | "eq"
  | "ne"
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "between"
  | "in"
  | "not_in"
  | "contains"
  | "starts_with"
  | "empty"
  | "not_empty"
  | "within";

export type Filter =
  | { and: Filter[] }
  | { or: Filter[] }
  | { not: Filter }
  | { field: string; op: Operator; value?: unknown }
  | Record<string, never>;

export interface Option {
  value: string;
  label: string;
  color?: string | null;
  disabled?: boolean;
}

export interface FieldSpec {
  name: string;
  label: string;
  kind: FieldKind;
  help?: string | null;
  custom?: boolean;
  system?: boolean;
  required?: boolean;
  /** What the server takes when the field is left empty, in words. */
  filled?: string | null;
  readonly?: boolean;
  /** Read-only by the layout: shown in the form, not typed into. */
  fixed?: boolean;
  create_only?: boolean;
  unique?: boolean;
  access?: "edit" | "read" | "masked";
  default?: unknown;
  max_length?: number | null;
  min?: number | string | null;
  max?: number | string | null;
  scale?: number | null;
  unit?: string | null;
  options?: Option[] | null;
  target?: string | null;
  tree?: boolean;
  /** The management dimension whose values the field takes. */
  dimension?: number | null;
  depends_on?: Record<string, string> | null;
  /** Which records of the target pickers offer. */
  among?: Filter | null;
  fills?: Record<string, string> | null;
  result?: FieldKind | null;
  expression?: string | null;
  operators?: Operator[];
  sortable?: boolean;
  groupable?: boolean;
  measures?: string[];
}

export type Verb = "view" | "create" | "edit" | "delete" | "assign" | "import" | "export" | "print";
export type Rights = Partial<Record<Verb, boolean>>;

export interface Section {
  key: string;
  title: string;
  fields: string[];
  columns?: 1 | 2;
}

/** An arrangement that administrators made for some records or roles; see kernel/layout. */
export interface LayoutSpec {
  key: string;
  name: string;
  when: { field: string; values: unknown[] }[];
  sections: Section[];
  required: string[];
  readonly: string[];
  hidden: string[];
  highlights: string[] | null;
  related: string[] | null;
}

export interface RelatedSpec {
  key: string;
  object: string;
  field: string;
  label: string;
  columns: string[];
  inline?: boolean;
  /** Verbs of the listed records that each row offers. */
  actions?: string[];
  /** Only those of the records that meet it. */
  filter?: Filter;
  sort?: string | null;
  /** Whether `field` names several records, of which this is one. */
  many?: boolean;
  /** Which field of the record sums up which column of its lines. */
  totals?: Record<string, string>;
}

export interface ActionSpec {
  name: string;
  label: string;
  icon?: string | null;
  danger?: boolean;
  /** The verb people come here for: the filled button. */
  primary?: boolean;
  /** Seldom used: behind "more" on the page of a record. */
  rare?: boolean;
  many?: boolean;
  on: "record" | "list";
  input: FieldSpec[];
  defaults?: Record<string, unknown>;
  /** The server knows better values for a given record: ask before showing the form. */
  has_defaults?: boolean;
  confirm?: string | null;
  when?: Filter | null;
  /** False: only for selections, not on the page of a record. */
  page?: boolean;
  /** An administrator made it in the designer. */
  custom?: boolean;
  /** No verb opens it: only a role that names it does. */
  named?: boolean;
}

export interface BoardSpec {
  field: string;
  within?: string | null;
  sum?: string | null;
  card: string[];
  move?: string | null;
  view?: string | null;
}

export interface ViewSpec {
  key: string;
  label: string;
  filter: Filter;
  sort?: string | null;
}

/** A tab that asks a standard analysis about the record for a period. */
export interface PanelSpec {
  analysis: string;
  param: string;
  label: string;
  /** The period it begins with. */
  period?: "month" | "year";
}

export interface ObjectSpec {
  name: string;
  label: string;
  help?: string | null;
  icon?: string | null;
  module?: string | null;
  custom?: boolean;
  version: number;
  title_field: string;
  /** The reference to itself that makes the object a tree. */
  tree?: string | null;
  owned?: boolean;
  rights: Rights;
  fields: FieldSpec[];
  list: { columns: string[]; sort?: string | null };
  form: { sections: Section[]; hidden?: string[] };
  layouts?: LayoutSpec[];
  /** The layout after which this spec is arranged. */
  layout?: string;
  detail?: { highlights?: string[]; path?: string | null } | null;
  related?: RelatedSpec[];
  panels?: PanelSpec[];
  board?: BoardSpec | null;
  calendar?: unknown;
  views?: ViewSpec[];
  duplicates?: string[];
  features?: string[];
  actions?: ActionSpec[];
}

export interface ObjectSummary {
  name: string;
  label: string;
  icon?: string | null;
  module?: string | null;
  custom?: boolean;
  title_field: string;
  rights: Rights;
  quick_create?: boolean;
  in_search?: boolean;
  /** Only roles that name the object know of it: the default right does not reach it. */
  named?: boolean;
}

export interface ObjectIndex {
  version: number;
  objects: ObjectSummary[];
}
