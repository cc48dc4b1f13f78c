import { RECENT, type RecentRecord } from "@/kernel/records/recent";
import { recall } from "@/lib/storage";

export function recentRecords(): RecentRecord[] {
  return recall<RecentRecord[]>(RECENT, localStorage) ?? [];
}
