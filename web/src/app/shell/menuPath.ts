import { listPath } from "@/kernel/records/paths";
import type { MenuItem } from "@/kernel/session";

/** A menu item names an object, or a page of its own. */
export function menuPath(item: MenuItem): string {
  if (item.path) return item.path.startsWith("/") ? item.path : `/${item.path}`;
  return item.object ? listPath(item.object) : "/";
}
