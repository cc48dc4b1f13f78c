import { useSyncExternalStore } from "react";

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Two layouts of the same parts, never two pages; this is the one place that says where they part. */
export function useIsPhone(): boolean {
  return useMedia("(max-width: 767px)");
}
