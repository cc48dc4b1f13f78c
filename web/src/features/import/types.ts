import type { Shape } from "@/api/client";

export type ImportField = Shape<"ImportField">;

export type Preview = Omit<Shape<"ImportPreview">, "remembered"> & {
  remembered?: Partial<ImportOptions>;
};

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

/** A line of the history; one run, asked for by its number, has the first errors too. */
export type ImportLine = Shape<"ImportLine">;
export type ImportRun = Shape<"ImportRun">;
