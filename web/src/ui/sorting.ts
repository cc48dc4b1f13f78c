import type { DndContextProps } from "@dnd-kit/core";
import { useT } from "@/lib/words";

/** What a screen reader hears while things of a list are put in order; the library itself speaks English only. */
export function useSortingWords(titleOf: (id: string) => string): DndContextProps["accessibility"] {
  const t = useT();
  const place = (data: unknown) =>
    (data as { sortable?: { index: number } } | undefined)?.sortable?.index ?? 0;
  return {
    screenReaderInstructions: { draggable: t("sorting.keys") },
    announcements: {
      onDragStart: ({ active }) => t("sorting.picked", { title: titleOf(String(active.id)) }),
      onDragOver: ({ over }) => (over ? t("sorting.over", { n: place(over.data.current) + 1 }) : undefined),
      onDragEnd: ({ active }) => t("sorting.dropped", { title: titleOf(String(active.id)) }),
      onDragCancel: ({ active }) => t("sorting.cancelled", { title: titleOf(String(active.id)) }),
    },
  };
}
