import type { recycle as zh } from "../zh-CN/recycle";

export const recycle = {
  "recycle.title": "Recycle bin",
  "recycle.hint": "Deleted records wait here and come back with their relations.",
  "recycle.search": "Search deleted records",
  "recycle.object": "Object",
  "recycle.all_objects": "All objects",
  "recycle.col_title": "Name",
  "recycle.col_object": "Object",
  "recycle.col_by": "Deleted by",
  "recycle.col_at": "Deleted at",
  "recycle.restore": "Restore",
  "recycle.restored": "{n} restored",
  "recycle.purge": "Delete for good",
  "recycle.purge_confirm": "Delete {n} records for good?",
  "recycle.purge_hint": "They cannot be restored afterwards.",
  "recycle.purged": "{n} deleted for good",
  "recycle.none": "The recycle bin is empty",
  "recycle.none_hint": "Deleted records come here first and are not lost at once.",
  "recycle.no_hits": "No record matches",
  "recycle.some_failed": "{n} failed: {why}",
  "recycle.select_all": "Select all",
} satisfies Record<keyof typeof zh, string>;
