import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMetadataRefresh } from "@/kernel/metadata";
import { call } from "@/lib/api";
import { objectPath } from "../objects/useDesign";
import type { Effect, Settable, StoredButton, Target } from "./draft";

export interface Buttons {
  buttons: StoredButton[];
  /** What can be made for this object. */
  effects: Effect[];
  fields: Settable[];
  targets: Target[];
}

const path = (object: string, id?: number) =>
  `${objectPath(object)}/buttons${id === undefined ? "" : `/${id}`}`;

export function useButtons(object: string) {
  return useQuery({
    queryKey: ["buttons", object],
    queryFn: () => call<Buttons>("GET", path(object)),
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
    ? call("POST", path(object), change.body)
    : call("PUT", path(object, change.id), change.body);
}

/** Any change of buttons; afterwards pages, lists and rights are drawn anew. */
export function useButtonChange(object: string) {
  const client = useQueryClient();
  const refresh = useMetadataRefresh();
  return useMutation({
    mutationFn: (change: Change) => send(object, change),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["buttons", object] });
      await client.invalidateQueries({ queryKey: ["rights"] });
      await refresh();
      await client.invalidateQueries({ queryKey: ["records", object] });
    },
  });
}
