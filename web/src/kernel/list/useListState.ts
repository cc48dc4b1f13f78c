import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { type ListState, readState, writeState } from "./state";

export type ChangeState = (change: Partial<ListState>, options?: { replace?: boolean }) => void;

/** The list's question lives in the address and nowhere else, so Back and a copied address just work. */
export function useListState(base: ListState): [ListState, ChangeState] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readState(params, base), [params, base]);
  const change = useCallback<ChangeState>(
    (wanted, options) =>
      setParams((now) => writeState(now, { ...readState(now, base), ...wanted }, base), {
        replace: options?.replace ?? false,
        preventScrollReset: true,
      }),
    [setParams, base],
  );
  return [state, change];
}
