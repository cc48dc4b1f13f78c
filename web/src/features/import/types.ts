import type { FieldKind, Option } from "@/kernel/metadata";
import type { Reference } from "@/kernel/records";
import type { JobState } from "../jobs/api";

export interface ImportField {
  name: string;
  label: string;
  kind: FieldKind;
  required: boolean;
  target?: string | null;
  key?: boolean;
  title?: boolean;
  options?: Option[] | null;
}

export interface Preview {
  upload: number | string;
  rows: number;
  headers: string[];
  sample: string[][];
  columns: Record<string, string | string[]>;
  values: Record<string, string[]>;
  date_formats: Record<string, string>;
  fields: ImportField[];
  keys?: string[];
  remembered?: Partial<ImportOptions>;
}

export type ImportMode = "create" | "update" | "upsert";

/** What is sent; the words are those of docs/interface.md. */
export interface ImportOptions {
  columns: Record<string, string | string[]>;
  values: Record<string, Record<string, unknown>>;
  constants: Record<string, unknown>;
  key: string[];
  mode: ImportMode;
  on_missing_reference: "error" | "empty" | "create";
  on_empty_reference: "empty" | "error" | "skip";
  on_empty: "keep" | "clear";
  date_formats: Record<string, string>;
  dry_run: boolean;
}

export interface ImportRun {
  id: number;
  object: string;
  file: string;
  state: JobState;
  dry_run: boolean;
  total: number | null;
  done: number;
  created: number;
  updated: number;
  failed: number;
  skipped: number;
  message?: string | null;
  errors?: { row: number; field: string | null; message: string }[];
  can_undo: boolean;
  has_errors_file?: boolean;
  created_at: string;
  created_by?: Reference | null;
}
