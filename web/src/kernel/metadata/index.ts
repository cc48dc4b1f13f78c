import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { call } from "@/lib/api";
import type { FieldSpec, ObjectIndex, ObjectSpec, ObjectSummary } from "./types";

export * from "./kinds";
export type * from "./types";

const INDEX = ["metadata", "index"] as const;
const FOREVER = Number.POSITIVE_INFINITY;

/** All objects this person may see. `metadata` events (see useMetadataRefresh) make it fresh again. */
export function useObjects(): ObjectSummary[] {
  return useObjectIndex()?.objects ?? [];
}

export function useObjectIndex(): ObjectIndex | undefined {
  return useQuery({
    queryKey: INDEX,
    queryFn: () => call<ObjectIndex>("GET", "/objects"),
    staleTime: FOREVER,
  }).data;
}

export function objectQuery(name: string) {
  return {
    queryKey: ["metadata", "object", name] as const,
    queryFn: () => call<ObjectSpec>("GET", `/objects/${encodeURIComponent(name)}`),
    staleTime: FOREVER,
    gcTime: FOREVER,
  };
}

/** The only way to a spec inside a page; suspends, and refuses through the nearest error boundary. */
export function useObject(name: string): ObjectSpec {
  return useSuspenseQuery(objectQuery(name)).data;
}

/** Whether this person may see the object at all; about one that he may not, nothing is asked. */
export function useMaySee(name: string | null | undefined): boolean {
  return useObjects().some((object) => object.name === name);
}

/** Where waiting would be rude (a cell, a hover card): undefined until known, and for what this person may not see. */
export function useObjectIfKnown(name: string | null | undefined): ObjectSpec | undefined {
  const maySee = useMaySee(name);
  return useQuery({ ...objectQuery(name ?? ""), enabled: maySee }).data;
}

/** After a `metadata` event or a change in the designer. */
export function useMetadataRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ["metadata"] }), [client]);
}

export function fieldOf(spec: ObjectSpec, name: string): FieldSpec | undefined {
  return spec.fields.find((field) => field.name === name);
}

export function fieldsOf(spec: ObjectSpec, names: readonly string[]): FieldSpec[] {
  return names.flatMap((name) => fieldOf(spec, name) ?? []);
}

const TECHNICAL = new Set(["version", "deleted_at", "deleted_by"]);

/** Fields of the program itself that say nothing in a list, where nothing is deleted. */
export function isTechnical(field: FieldSpec): boolean {
  return field.system === true && TECHNICAL.has(field.name);
}

export function hasFeature(spec: ObjectSpec, feature: string): boolean {
  return spec.features?.includes(feature) ?? false;
}
