import { useEffect, useMemo } from "react";
import { useSearchParams } from "react-router";
import { baseOf, type ListState, useListState } from "@/kernel/list";
import type { ObjectSpec } from "@/kernel/metadata";
import { useMe, usePreferences } from "@/kernel/session";
import { isPlainObject } from "@/lib/text";
import { useT } from "@/lib/words";
import { ALL, type Choice, choicesOf, useSavedViews } from "./api";

interface ListPrefs {
  view?: string | null;
  columns?: string[] | null;
}

/** What this person set for the lists of one object, kept with his account. */
export function useListPrefs(object: string): [ListPrefs, (change: ListPrefs) => void] {
  const { prefs } = useMe();
  const prefer = usePreferences();
  const key = `list.${object}`;
  const held = prefs[key];
  const own: ListPrefs = isPlainObject(held) ? (held as ListPrefs) : {};
  return [own, (change) => prefer({ prefs: { [key]: { ...own, ...change } } })];
}

const NONE: never[] = [];

/** Which view is open, what it asks, and how the address differs from it. */
export function useView(spec: ObjectSpec) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const [prefs, setPrefs] = useListPrefs(spec.name);
  const saved = useSavedViews(spec.name);
  const choices = useMemo(
    () => choicesOf(spec, saved.data ?? NONE, t("views.all"), t("favourites.title")),
    [spec, saved.data, t],
  );
  const wanted = params.get("view") ?? prefs.view ?? ALL;
  const isWaiting = saved.isPending && wanted.startsWith("v");
  const choice: Choice = choices.find((one) => one.key === wanted) ?? (choices[0] as Choice);
  const columns = prefs.columns;
  const base: ListState = useMemo(() => baseOf(spec, choice.config, columns), [spec, choice.config, columns]);
  const [state, change] = useListState(base);

  // A default view is named in the address too: a copied address must not depend on who copied it.
  const isUnnamed = !params.has("view") && choice.key !== ALL;
  useEffect(() => {
    if (!isUnnamed) return;
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set("view", choice.key);
        return next;
      },
      { replace: true },
    );
  }, [isUnnamed, choice.key, setParams]);

  /** Another view is another question; only the mode stays where the view does not say. */
  const choose = (key: string) => {
    const next = new URLSearchParams();
    if (key !== "" && (key !== ALL || prefs.view)) next.set("view", key);
    for (const kept of ["mode", "within"]) {
      const value = params.get(kept);
      if (value && !key.startsWith("v")) next.set(kept, value);
    }
    setParams(next);
  };
  /** Back to the columns of the view or the object. */
  const forgetColumns = () => {
    if (!choice.saved) setPrefs({ columns: null });
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete("columns");
        return next;
      },
      { replace: true },
    );
  };
  const reset = () => setParams(params.has("view") ? { view: choice.key } : {});
  return { choices, choice, state, change, base, choose, reset, forgetColumns, isWaiting, prefs, setPrefs };
}
