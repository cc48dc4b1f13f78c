import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import { useMetadataRefresh } from "@/kernel/metadata";

export type RulesAnswer = Shape<"DuplicateRules">;
export type DuplicateRule = RulesAnswer["rules"][number];

export function useRules(name: string) {
  return useQuery({
    queryKey: ["duplicate-rules", name],
    queryFn: () => answerOf(api.GET("/objects/{name}/duplicate-rules", { params: { path: { name } } })),
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

export function useSaveRules(name: string) {
  const client = useQueryClient();
  const refresh = useMetadataRefresh();
  return useMutation({
    mutationFn: (rules: DuplicateRule[]) =>
      answerOf(api.PUT("/objects/{name}/duplicate-rules", { params: { path: { name } }, body: { rules } })),
    onSuccess: async (saved) => {
      client.setQueryData(["duplicate-rules", name], saved);
      await refresh();
    },
  });
}
