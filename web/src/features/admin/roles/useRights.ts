import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/lib/api";
import type { ObjectRights, Rights } from "./rights";

interface Wire {
  objects: Record<string, Partial<ObjectRights>>;
}

function whole(wire: Wire): Rights {
  return Object.fromEntries(
    Object.entries(wire.objects).map(([name, entry]) => [
      name,
      { verbs: entry.verbs ?? {}, scope: entry.scope ?? {}, fields: entry.fields ?? {} },
    ]),
  );
}

export function useRights(role: number) {
  return useQuery({
    queryKey: ["rights", role],
    queryFn: async () => whole(await call<Wire>("GET", `/roles/${role}/rights`)),
    // While somebody edits, his work must not be exchanged under his hands.
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

export function useSaveRights(role: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (objects: Rights) =>
      whole(await call<Wire>("PUT", `/roles/${role}/rights`, { objects })),
    onSuccess: (saved) => {
      client.setQueryData(["rights", role], saved);
      void client.invalidateQueries({ queryKey: ["metadata"] });
    },
  });
}
