import { recall, remember } from "@/lib/storage";

export interface RecentRecord {
  to: string;
  label: string;
  hint: string;
  icon?: string | null;
}

export const RECENT = "gx.recent";
const KEPT = 20;

/** Written by the detail page; the palette offers them before anything is typed. */
export function noteVisit(visit: RecentRecord): void {
  const others = (recall<RecentRecord[]>(RECENT, localStorage) ?? []).filter((one) => one.to !== visit.to);
  remember(RECENT, [visit, ...others].slice(0, KEPT), localStorage);
}
