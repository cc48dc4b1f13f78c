import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import { ME } from "@/kernel/session";

export type RoleDesk = Shape<"RoleDesk">;

export function useDesk(role: number) {
  return useQuery({
    queryKey: ["desk", role],
    queryFn: () => answerOf(api.GET("/roles/{id}/desk", { params: { path: { id: role } } })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

export function useSaveDesk(role: number) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `desk-${role}` },
    mutationFn: (chosen: Pick<RoleDesk, "menus" | "home">) =>
      answerOf(api.PUT("/roles/{id}/desk", { params: { path: { id: role } }, body: chosen })),
    onSuccess: (saved) => {
      client.setQueryData(["desk", role], saved);
      void client.invalidateQueries({ queryKey: ME });
    },
  });
}
