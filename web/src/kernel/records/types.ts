export interface Reference {
  id: number;
  title: string;
  subtitle?: string | null;
}

/** Somebody else's record this person may not see. */
export interface HiddenReference {
  id: null;
  title: null;
  hidden: true;
}

export type ReferenceValue = Reference | HiddenReference | null;

export interface Row {
  id: number;
  _title: string;
  version: number;
  [field: string]: unknown;
}

export interface RecordData extends Row {
  _can?: { edit?: boolean; delete?: boolean; assign?: boolean; actions?: string[] };
  _deleted?: boolean;
  /** What the person should mind though it was saved. */
  _warnings?: string[];
}

export interface Count {
  value: number;
  exact: boolean;
}

export interface RowsPage {
  rows: Row[];
  next: string | null;
  count?: Count;
}

export interface BulkResult {
  id: number;
  ok: boolean;
  waiting?: boolean;
  error?: { code: string; message?: string; detail?: string; title?: string } | string | null;
}

export interface StoredFile {
  id: number;
  name: string;
  size: number;
  type: string;
  created_at?: string;
  created_by?: Reference | null;
}

export function isHidden(value: unknown): value is HiddenReference {
  return typeof value === "object" && value !== null && (value as { hidden?: boolean }).hidden === true;
}

export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && typeof (value as { id?: unknown }).id === "number";
}
