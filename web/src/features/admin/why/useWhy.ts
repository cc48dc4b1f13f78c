import { useQuery } from "@tanstack/react-query";
import type { Reference } from "@/kernel/records";
import { call } from "@/lib/api";

/** One condition: whether it holds, what it comes from, and the conditions it is made of. */
export interface Reason {
  ok: boolean;
  text: string;
  part: "function" | "record" | "governor" | "state";
  about: { object: string; id: number } | null;
  below: Reason[];
}

/** What would open the record; the server tried it before it said so. */
export interface Help {
  kind: "share" | "role" | "grant" | "record" | "exception";
  id?: number;
  title?: string;
  object?: string;
  label?: string;
  right?: "view" | "edit";
  dimension?: Reference;
  value?: Reference;
}

export interface VerbAnswer {
  verb: string;
  label: string;
  allowed: boolean;
  tree: Reason[];
  helps: Help[];
}

export interface Explanation {
  user: Reference;
  employee: number | null;
  verbs: VerbAnswer[];
  hidden_fields: { field: string; label: string; access: "hidden" | "masked" }[];
}

export function useWhy(object: string, id: string, user: string) {
  return useQuery({
    queryKey: ["why", object, id, user],
    queryFn: () =>
      call<Explanation>("GET", `/explain/${encodeURIComponent(object)}/${id}`, undefined, {
        query: { user },
      }),
    enabled: user !== "",
    staleTime: 0,
  });
}
