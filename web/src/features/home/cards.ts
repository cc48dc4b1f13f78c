import { useMe, usePreferences } from "@/kernel/session";

/** The cards of the home page in the order in which they stand where nobody chose; the server knows the same names. */
export const CARDS = [
  "figures",
  "deals",
  "won",
  "approvals",
  "funnel",
  "activities",
  "role_tasks",
  "reports",
  "favourites",
  "recent",
] as const;
export type CardName = (typeof CARDS)[number];

export function knownCards(names: unknown): CardName[] | null {
  if (!Array.isArray(names)) return null;
  return ordered(names.filter((name) => typeof name === "string"));
}

function ordered(names: string[]): CardName[] {
  return [...new Set(names)].flatMap((name) => CARDS.find((card) => card === name) ?? []);
}

/** What this person chose, else what his roles chose, else all (ORG-014). null goes back to the roles. */
export function useCards(): [CardName[], (cards: CardName[] | null) => void] {
  const { prefs, home } = useMe();
  const prefer = usePreferences();
  const cards = knownCards(prefs.home_cards) ?? knownCards(home) ?? [...CARDS];
  return [cards, (chosen) => prefer({ prefs: { home_cards: chosen } })];
}
