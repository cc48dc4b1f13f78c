import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/api";
import { type Reference, recordKeys, recordsPath } from "../records";

/** Why somebody stands on a record. */
export interface Cause {
  source: "manual" | "rule" | "team" | "allocation" | "task";
  by: string | null;
  at: string | null;
  rule: Reference | null;
}

export type Right = "view" | "edit";

export interface Member {
  employee: Reference;
  right: Right;
  causes: Cause[];
}

/** In the place of a dimension: the value is a role. */
export const ROLE = 0;

export interface SharedNode {
  dimension: Reference;
  value: Reference;
  right: Right;
  causes: Cause[];
}

export interface Access {
  people: Member[];
  shared: SharedNode[];
}

/** Somebody who is to work on a record and could not. */
export interface Lack {
  employee: Reference;
  right?: Right;
  problems: string[];
  /** After an allocation of many: the records meant. */
  ids?: number[];
}

export interface DimensionObject {
  object: string;
  label: string;
  enabled: boolean;
  field: string | null;
  field_label: string | null;
}

export interface Dimension {
  id: number;
  code: string;
  name: string;
  is_builtin: boolean;
  /** The object whose records are the values. */
  tree: string;
  default_level: "none" | "all";
  objects: DimensionObject[];
  people_without_grant?: number | null;
  /** A person's own departments have, or carry, a value of it. */
  by_department?: boolean;
}

export const DIMENSIONS = ["dimensions"] as const;

export function useDimensions() {
  return useQuery({
    queryKey: DIMENSIONS,
    queryFn: async () => (await call<{ dimensions: Dimension[] }>("GET", "/dimensions")).dimensions,
  });
}

export function useAccess(object: string, id: number) {
  return useQuery({
    queryKey: recordKeys.part(object, id, "access"),
    queryFn: () => call<Access>("GET", recordsPath(object, id, "access")),
  });
}

export async function checkRecord(object: string, id: number): Promise<Lack[]> {
  const answer = await call<{ unable: Lack[] }>("GET", recordsPath(object, id, "check"));
  return answer.unable;
}

/** The page of a person's rights, for administrators. */
export function personPath(employee: number): string {
  return `/admin/people/${employee}`;
}

export function whyPath(object: string, id: number): string {
  return `/admin/why/${object}/${id}`;
}
