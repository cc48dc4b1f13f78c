import { useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import { STARRED } from "@/kernel/favourites";
import type { ListState, ViewConfig, Widths } from "@/kernel/list";
import type { Filter, ObjectSpec } from "@/kernel/metadata";

export type SavedView = Omit<Shape<"SavedView">, "config"> & { config: ViewConfig };

/** A scene of the metadata or a saved view; `fixed` is asked beyond the person's own filter. */
export interface Choice {
  key: string;
  label: string;
  config: ViewConfig | null;
  fixed: Filter;
  saved: SavedView | null;
}

export const ALL = "all";

function viewsKey(object: string) {
  return ["views", object] as const;
}

export function useSavedViews(object: string) {
  return useQuery({
    queryKey: viewsKey(object),
    queryFn: async () => {
      const views: SavedView[] = await answerOf(api.GET("/views", { params: { query: { object } } }));
      return views.filter((view) => view.object === object);
    },
    staleTime: 60_000,
    retry: false,
  });
}

const STARS: Filter = { field: "id", op: "in", value: { set: STARRED } };

export function choicesOf(
  spec: ObjectSpec,
  saved: readonly SavedView[],
  allLabel: string,
  starredLabel: string,
): Choice[] {
  const starred: Choice = { key: STARRED, label: starredLabel, config: null, fixed: STARS, saved: null };
  const all: Choice = { key: ALL, label: allLabel, config: null, fixed: {}, saved: null };
  const scenes = (spec.views ?? []).map((view): Choice => {
    const config = view.sort ? { sort: view.sort } : null;
    return { key: view.key, label: view.label, config, fixed: view.filter, saved: null };
  });
  const own = saved.map((view): Choice => {
    return { key: `v${view.id}`, label: view.name, config: view.config, fixed: {}, saved: view };
  });
  return [all, ...scenes.filter((scene) => scene.key !== ALL), starred, ...own];
}

/** What is kept when the present list gets a name. */
export function configOf(state: ListState, filter: Filter, widths: Widths): ViewConfig {
  const { q, sort, columns, mode, within } = state;
  return { filter, q, sort, columns, mode, within, widths };
}

export function useViewWrites(object: string) {
  const client = useQueryClient();
  const done = async <T>(work: Promise<T>): Promise<T> => {
    const told = await work;
    await client.invalidateQueries({ queryKey: viewsKey(object) });
    return told;
  };
  return {
    create: (
      view: Pick<SavedView, "name" | "shared" | "pinned" | "config"> &
        Partial<Pick<SavedView, "roles" | "departments">>,
    ) => done<SavedView>(answerOf(api.POST("/views", { body: { object, ...view } }))),
    update: (id: number, change: Partial<SavedView>) =>
      done<SavedView>(answerOf(api.PATCH("/views/{id}", { params: { path: { id } }, body: change }))),
    remove: (id: number) => done(answerOf(api.DELETE("/views/{id}", { params: { path: { id } } }))),
  };
}
