import type { Ticket } from "./SecondFactor";

const REFUSALS = ["no_operator", "provider_refused"] as const;

export interface Arrival {
  ticket: Ticket | null;
  refused: (typeof REFUSALS)[number] | null;
}

let read: Arrival | null = null;

/**
 * What the address says after the way back from another sign-in page. It is read once and taken out of the address,
 * so that neither the history nor a copied link holds a ticket.
 */
export function arrival(): Arrival {
  if (read) return read;
  const hash = new URLSearchParams(location.hash.slice(1));
  const ticket = hash.get("ticket");
  const refused = REFUSALS.find((one) => one === hash.get("signin")) ?? null;
  if (ticket || refused) history.replaceState(history.state, "", location.pathname + location.search);
  read = { ticket: ticket ? { ticket, enrol: hash.get("enrol") === "1" } : null, refused };
  return read;
}
