import { useCallback, useMemo, useState } from "react";

export interface Selection {
  ids: ReadonlySet<number>;
  /** Everything the list's question matches, loaded or not. */
  isAll: boolean;
  count: number;
  toggle: (id: number, isRange: boolean) => void;
  toggleLoaded: () => void;
  selectAll: () => void;
  /** Exactly these. */
  keep: (ids: number[]) => void;
  clear: () => void;
  isLoadedSelected: boolean;
}

function between(loaded: readonly number[], from: number, to: number): number[] {
  const [a, b] = [loaded.indexOf(from), loaded.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return loaded.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** `question` names what is listed: another question means another selection. */
export function useSelection(
  loaded: readonly number[],
  total: number | undefined,
  question: string,
): Selection {
  const [held, setHeld] = useState({ question, ids: new Set<number>(), isAll: false, last: 0 });
  const now = held.question === question ? held : { question, ids: new Set<number>(), isAll: false, last: 0 };
  const toggle = useCallback(
    (id: number, isRange: boolean) =>
      setHeld((before) => {
        const ids = new Set(before.question === question ? before.ids : []);
        const range = isRange && before.last ? between(loaded, before.last, id) : [id];
        const isOn = !ids.has(id);
        for (const one of range) isOn ? ids.add(one) : ids.delete(one);
        return { question, ids, isAll: false, last: id };
      }),
    [loaded, question],
  );
  const isLoadedSelected = loaded.length > 0 && (now.isAll || loaded.every((id) => now.ids.has(id)));
  const put = useCallback(
    (ids: Iterable<number>, isAll: boolean) => setHeld({ question, ids: new Set(ids), isAll, last: 0 }),
    [question],
  );
  return useMemo(
    () => ({
      ids: now.ids,
      isAll: now.isAll,
      count: now.isAll ? (total ?? now.ids.size) : now.ids.size,
      toggle,
      toggleLoaded: () => put(isLoadedSelected ? [] : loaded, false),
      selectAll: () => put(loaded, true),
      keep: (ids) => put(ids, false),
      clear: () => put([], false),
      isLoadedSelected,
    }),
    [now.ids, now.isAll, total, toggle, loaded, isLoadedSelected, put],
  );
}
