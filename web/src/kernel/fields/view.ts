import type { ComponentType } from "react";
import type { FieldSpec, Operator } from "../metadata/types";

/** Where a value is shown: a table cell is one line; a detail page may take room. */
export type Place = "cell" | "detail";

export interface ReadProps<V = unknown> {
  spec: FieldSpec;
  value: V | null | undefined;
  place: Place;
  /** The other values of the record, where they are at hand. */
  values?: Record<string, unknown>;
}

export interface EditProps<V = unknown> {
  spec: FieldSpec;
  value: V | null | undefined;
  onChange: (value: V | null) => void;
  /** Ties the label and the error text to the control. */
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** The other values of the record being edited: pickers narrow by them (`depends_on`). */
  values?: Record<string, unknown>;
  /** The label of another field, for "choose X first". */
  labelOf?: (field: string) => string;
}

export interface FilterProps<V = unknown> {
  spec: FieldSpec;
  op: Operator;
  value: unknown;
  onChange: (value: unknown) => void;
  id?: string;
  /** Never set; keeps the kind's value type in the signature. */
  _kind?: V;
}

/** One kind's half in the browser. The server's half is guanxi/kernel/fields/<kind>.py. */
export interface FieldView<V = unknown> {
  Read: ComponentType<ReadProps<V>>;
  Edit: ComponentType<EditProps<V>>;
  Filter: ComponentType<FilterProps<V>>;
  /** The value as plain text: titles, tooltips, copy, "before and after". */
  text: (value: V, spec: FieldSpec) => string;
  /** What is sent on save, where it differs from what is held. */
  wire?: (value: V) => unknown;
  /** Numbers stand at the right edge, so that digits line up. */
  align?: "right";
  /** Pixels a list column starts with. */
  width: number;
  /** Takes the whole width of a form row. */
  wide?: boolean;
}

export function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}
