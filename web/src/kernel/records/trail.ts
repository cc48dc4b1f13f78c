import { recall, remember } from "@/lib/storage";

/**
 * The order of records a person came through, so that a detail page can offer "previous" and "next" and lead back
 * to the very list with its filters. Written by lists and boards, read by the detail page.
 */
export interface Trail {
  ids: number[];
  /** Path and query of the list. */
  back: string;
}

function key(object: string): string {
  return `gx.trail.${object}`;
}

export function leaveTrail(object: string, trail: Trail): void {
  remember(key(object), { ...trail, ids: trail.ids.slice(0, 2000) });
}

export function trailOf(object: string): Trail | null {
  return recall<Trail>(key(object));
}
