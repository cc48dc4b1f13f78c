import { createContext, useContext } from "react";
import type { Reference } from "../records/types";

export interface OpenCreate {
  object: string;
  /** An existing record to edit instead. */
  id?: number;
  initial?: Record<string, unknown>;
  onCreated?: (made: Reference) => void;
}

/** Opens the form of another object on top; kernel/form provides it, so that fields need not know forms. */
export const OpenCreateContext = createContext<((request: OpenCreate) => void) | null>(null);

export function useOpenCreate() {
  return useContext(OpenCreateContext);
}
