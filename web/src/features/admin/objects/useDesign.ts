import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMetadataRefresh } from "@/kernel/metadata";
import { ME } from "@/kernel/session";
import { call } from "@/lib/api";
import type { KindOffer } from "./design";

export function useKinds() {
  return useQuery({
    queryKey: ["metadata", "kinds"],
    queryFn: () => call<KindOffer[]>("GET", "/kinds"),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface Change {
  method: "POST" | "PATCH" | "DELETE";
  path: string;
  body?: Record<string, unknown>;
}

/** Any change of the design; afterwards lists, forms and menus are asked for anew. */
export function useDesign() {
  const client = useQueryClient();
  const refresh = useMetadataRefresh();
  return useMutation({
    mutationFn: ({ method, path, body }: Change) => call<{ name?: string } | undefined>(method, path, body),
    onSuccess: async () => {
      await refresh();
      await client.invalidateQueries({ queryKey: ME });
    },
  });
}

export function objectPath(object: string): string {
  return `/objects/${encodeURIComponent(object)}`;
}

export function fieldPath(object: string, field?: string): string {
  return `${objectPath(object)}/fields${field ? `/${encodeURIComponent(field)}` : ""}`;
}
