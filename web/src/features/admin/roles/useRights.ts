import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api } from "@/api/client";
import type { Rights } from "./rights";

export function useRights(role: number) {
  return useQuery({
    queryKey: ["rights", role],
    queryFn: async (): Promise<Rights> => {
      const asked = api.GET("/roles/{id}/rights", { params: { path: { id: role } } });
      return (await answerOf(asked)).objects;
    },
    // While somebody edits, his work must not be exchanged under his hands.
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

export function useSaveRights(role: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (objects: Rights): Promise<Rights> => {
      const sent = api.PUT("/roles/{id}/rights", { params: { path: { id: role } }, body: { objects } });
      return (await answerOf(sent)).objects;
    },
    onSuccess: (saved) => {
      client.setQueryData(["rights", role], saved);
      void client.invalidateQueries({ queryKey: ["metadata"] });
    },
  });
}
