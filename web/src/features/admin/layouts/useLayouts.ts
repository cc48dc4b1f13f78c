import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMetadataRefresh } from "@/kernel/metadata";
import { call } from "@/lib/api";
import { objectPath } from "../objects/useDesign";
import type { Standard, StoredLayout } from "./model";

export interface Layouts {
  standard: Standard;
  layouts: StoredLayout[];
}

const path = (object: string, id?: number) =>
  `${objectPath(object)}/layouts${id === undefined ? "" : `/${id}`}`;

function layoutsKey(object: string) {
  return ["layouts", object] as const;
}

export function useLayouts(object: string) {
  return useQuery({
    queryKey: layoutsKey(object),
    queryFn: () => call<Layouts>("GET", path(object)),
    // While somebody designs, his work must not be exchanged under his hands.
    refetchOnWindowFocus: false,
    staleTime: 0,
  });
}

type Change =
  | { kind: "save"; id: number | null; body: Record<string, unknown> }
  | { kind: "remove"; id: number }
  | { kind: "order"; ids: number[] };

function send(object: string, change: Change): Promise<unknown> {
  if (change.kind === "remove") return call("DELETE", path(object, change.id));
  if (change.kind === "order") return call("PUT", path(object), { ids: change.ids });
  return change.id === null
    ? call<StoredLayout>("POST", path(object), change.body)
    : call<StoredLayout>("PUT", path(object, change.id), change.body);
}

/** Any change of layouts; afterwards forms and pages are drawn anew. */
export function useLayoutChange(object: string) {
  const client = useQueryClient();
  const refresh = useMetadataRefresh();
  return useMutation({
    mutationFn: (change: Change) => send(object, change),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: layoutsKey(object) });
      await refresh();
    },
  });
}
