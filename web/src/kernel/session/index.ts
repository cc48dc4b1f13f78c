import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import { setTimezone, setWeekStart } from "@/lib/dates";
import { setCurrency } from "@/lib/money";
import { isProblem } from "@/lib/problem";
import { isLocale, type Locale, setLocale } from "@/lib/words";
import { setThemeMode, type ThemeMode } from "@/ui/theme/theme";

export type Me = Shape<"Me">;
export type MenuGroup = Shape<"MenuGroup">;
export type MenuItem = Shape<"MenuItem">;

export const ME = ["me"] as const;

let hasArrived = false;

/** Somebody has just signed in: the company's first page waits for him (ORG-031). */
export function arrive(): void {
  hasArrived = true;
}

/** The page to go to from "/", once after signing in: the company's, if it is in this person's menus. */
export function firstPage(me: Me): string | null {
  if (!hasArrived) return null;
  hasArrived = false;
  const page = me.company?.home_page ?? "";
  return me.menus.some((group) => group.items.some((item) => item.path === page)) ? page : null;
}

/** What the server knows of the person becomes how this browser shows things. */
export function adopt(me: Me): Me {
  setTimezone(me.timezone ?? null);
  setWeekStart(me.company?.calendar === "sunday" ? "sunday" : "monday");
  setCurrency(me.company?.currency);
  if (isLocale(me.locale)) void setLocale(me.locale);
  if (me.theme) setThemeMode(me.theme);
  return me;
}

async function fetchMe(): Promise<Me | null> {
  try {
    return adopt(await answerOf(api.GET("/me", { quiet401: true })));
  } catch (error) {
    if (isProblem(error) && error.status === 401) return null;
    throw error;
  }
}

/** Null: nobody is signed in. Only the gate in app/ asks this; everything inside it uses useMe. */
export function useSession() {
  return useQuery({ queryKey: ME, queryFn: fetchMe, staleTime: Number.POSITIVE_INFINITY });
}

export function useMe(): Me {
  const me = useSession().data;
  if (!me) throw new Error("useMe outside the signed-in part");
  return me;
}

type Preferences = { locale?: Locale; theme?: ThemeMode; prefs?: Record<string, unknown> };

/** Takes effect at once; the server is told behind it, for the person's next browser. */
export function usePreferences(): (change: Preferences) => void {
  const client = useQueryClient();
  return useCallback(
    (change) => {
      if (change.locale) void setLocale(change.locale);
      if (change.theme) setThemeMode(change.theme);
      const held = client.getQueryData<Me | null>(ME)?.prefs;
      // The server keeps the preferences as one value: what is not sent again would be forgotten.
      const body = change.prefs ? { ...change, prefs: { ...held, ...change.prefs } } : change;
      client.setQueryData<Me | null>(ME, (me) =>
        me ? { ...me, ...body, prefs: body.prefs ?? me.prefs } : me,
      );
      void api.PATCH("/me", { body }).then(
        // Labels in the metadata and in menus come in the person's language.
        () =>
          change.locale && client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "auth" }),
        () => undefined,
      );
    },
    [client],
  );
}
