import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api";
import { type Grant, wireGrants } from "./grants";

export type Holder = "roles" | "employees";

const pathOf = (holder: Holder, id: number) => `/${holder}/${id}/data-grants`;
const keyOf = (holder: Holder, id: number) => ["grants", holder, id] as const;

export function useGrants(holder: Holder, id: number) {
  return useQuery({
    queryKey: keyOf(holder, id),
    queryFn: async () => (await call<{ grants: Grant[] }>("GET", pathOf(holder, id))).grants,
    // While somebody edits, his work must not be exchanged under his hands.
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

export function useSaveGrants(holder: Holder, id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (grants: Grant[]) => {
      const body = { grants: wireGrants(grants) };
      return (await call<{ grants: Grant[] }>("PUT", pathOf(holder, id), body)).grants;
    },
    onSuccess: (saved) => {
      client.setQueryData(keyOf(holder, id), saved);
      void client.invalidateQueries({ queryKey: ["effective"] });
      void client.invalidateQueries({ queryKey: ["dimensions"] });
    },
  });
}
