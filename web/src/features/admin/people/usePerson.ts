import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Reference } from "@/kernel/records";
import { call } from "@/lib/api";
import type { Grant } from "../grants/grants";
import type { FieldLevel, Level, Rights } from "../roles/rights";

/** One way to a right: how far it reaches, and the role that gives it; none for the person's own. */
export interface Way {
  level: Level;
  role: Reference | null;
}

export interface ObjectSum {
  object: string;
  label: string;
  icon: string | null;
  owned: boolean;
  /** Something differs for the person himself. */
  special: boolean;
  verbs: Record<string, Way[]>;
  fields: { name: string; label: string; access: FieldLevel }[];
}

export interface Person {
  employee: Reference;
  department: string | null;
  account: { id: number; account: string; status: string; is_admin: boolean } | null;
  roles: Reference[];
  objects: ObjectSum[];
  exceptions: Rights;
  grants: Grant[];
  role_grants: { role: Reference; grants: Grant[] }[];
}

const keyOf = (id: number) => ["effective", id] as const;

export function usePerson(id: number) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => call<Person>("GET", `/employees/${id}/effective-rights`),
    refetchOnWindowFocus: false,
  });
}

export function useRefreshPerson(id: number) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(id) });
}

export function saveExceptions(id: number, objects: Rights): Promise<unknown> {
  return call("PUT", `/employees/${id}/rights`, { objects });
}
