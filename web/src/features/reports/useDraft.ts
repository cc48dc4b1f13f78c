import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { isProblem } from "@/lib/problem";
import { forget, recall, remember } from "@/lib/storage";
import { type Paper, paperKey, putDraft, type Texts, textsOf, withTexts } from "./api";

const PAUSE = 1200;

export type DraftState = "saved" | "waiting" | "saving" | "failed" | "conflict";

interface Backup {
  stamp: number;
  texts: Texts;
}

const backupKey = (id: number) => `gx.report.${id}`;

/** What this browser still holds that the server does not have: only of the same state of the draft. */
function unsaved(id: number, paper: Paper): Texts | null {
  const backup = recall<Backup>(backupKey(id), localStorage);
  if (!backup || backup.stamp !== paper.stamp) return null;
  const known = textsOf(paper.sections ?? []);
  return Object.entries(backup.texts).some(([key, text]) => known[Number(key)] !== text)
    ? { ...known, ...backup.texts }
    : null;
}

/**
 * What the author types: at once in this browser, after a pause on the server. A broken connection, a closed window or a second
 * window lose nothing.
 */
export function useDraft(id: number, paper: Paper) {
  const client = useQueryClient();
  const [held] = useState(() => unsaved(id, paper));
  const [texts, setTexts] = useState<Texts>(() => held ?? textsOf(paper.sections ?? []));
  const [state, setState] = useState<DraftState>(held ? "waiting" : "saved");
  const now = useRef({ texts, stamp: paper.stamp, isDirty: held !== null, paper });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  now.current.paper = paper;

  const send = useCallback(async (): Promise<boolean> => {
    const sent = now.current.texts;
    setState("saving");
    try {
      const stamp = await putDraft(id, sent, now.current.stamp);
      now.current.stamp = stamp;
      client.setQueryData(paperKey(id), withTexts(now.current.paper, sent, stamp));
      const isSame = now.current.texts === sent;
      now.current.isDirty = !isSame;
      if (isSame) forget(backupKey(id), localStorage);
      else remember(backupKey(id), { stamp, texts: now.current.texts }, localStorage);
      setState(isSame ? "saved" : "waiting");
      return isSame;
    } catch (error) {
      setState(isProblem(error, "stale") ? "conflict" : "failed");
      return false;
    }
  }, [id, client]);

  /** Everything typed so far is on the server when this answers true. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (!now.current.isDirty) return true;
    running.current = send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [send]);

  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE);
  }, [flush]);

  const write = useCallback(
    (section: number, text: string) => {
      const next = { ...now.current.texts, [section]: text };
      now.current.texts = next;
      now.current.isDirty = true;
      setTexts(next);
      setState((before) => (before === "conflict" ? before : "waiting"));
      remember(backupKey(id), { stamp: now.current.stamp, texts: next }, localStorage);
      later();
    },
    [id, later],
  );

  /** After writing elsewhere: this window's words count, over the draft as it is now. */
  const insist = useCallback(
    (stamp: number) => {
      now.current.stamp = stamp;
      now.current.isDirty = true;
      return flush();
    },
    [flush],
  );

  useEffect(() => {
    if (now.current.isDirty) later();
    return () => void flush();
  }, [later, flush]);

  return { texts, state, write, flush, insist };
}
