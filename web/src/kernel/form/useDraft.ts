import { useEffect, useState } from "react";
import { forget, recall, remember } from "@/lib/storage";

type Values = Record<string, unknown>;

interface Draft {
  version: number | null;
  changes: Values;
}

export function draftKey(object: string, id: number | null): string {
  return `gx.draft.${object}.${id ?? "new"}`;
}

/** A draft of an older version would silently undo what others did since; it is not offered. */
export function readDraft(key: string | null, version: number | null): Values | null {
  if (!key) return null;
  const draft = recall<Draft>(key);
  return draft && draft.version === version && Object.keys(draft.changes).length > 0 ? draft.changes : null;
}

/** Keeps what is typed through a reload, a crash or a lost session, within this browser tab. */
export function useDraft(key: string | null, version: number | null, changes: Values): { drop: () => void } {
  const [isDropped, setDropped] = useState(false);
  useEffect(() => {
    if (!key || isDropped) return;
    const timer = setTimeout(() => {
      if (Object.keys(changes).length > 0) remember(key, { version, changes });
      else forget(key);
    }, 300);
    return () => clearTimeout(timer);
  }, [key, version, changes, isDropped]);
  const drop = () => {
    setDropped(true);
    if (key) forget(key);
  };
  return { drop };
}
