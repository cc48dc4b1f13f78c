import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import { useToast } from "@/ui/toast";

export type Favourite = Shape<"Favourites">["rows"][number];

/** The scene of any list that shows one's own favourites (GEN-007). */
export const STARRED = "starred";
const KEY = ["favourites"] as const;

/** What this person starred last, of all objects. */
export function useFavourites(limit: number, enabled = true) {
  return useQuery({
    queryKey: [...KEY, "latest", limit],
    queryFn: async () => (await answerOf(api.GET("/favourites", { params: { query: { limit } } }))).rows,
    enabled,
    staleTime: 30_000,
    retry: false,
  });
}

export function useIsStarred(object: string, id: number) {
  return useQuery({
    queryKey: [...KEY, object, id],
    queryFn: async () =>
      (await answerOf(api.GET("/favourites/{name}/{id}", { params: { path: { name: object, id } } })))
        .starred,
    staleTime: 30_000,
    retry: false,
  });
}

/** Stars records or takes the stars away. Lists of favourites are asked anew. */
export function useStar(object: string) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: ({ ids, starred }: { ids: number[]; starred: boolean }) =>
      answerOf(api.POST("/favourites", { body: { object, ids, starred } })),
    onSuccess: async (told, { ids }) => {
      for (const id of ids) client.setQueryData([...KEY, object, id], told.starred.includes(id));
      await client.invalidateQueries({ queryKey: [...KEY, "latest"] });
      await client.invalidateQueries({ queryKey: ["records", object, "list"] });
    },
    onError: (error) => toast.problem(error),
  });
}
