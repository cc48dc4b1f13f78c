import { useCallback } from "react";
import { useNavigate } from "react-router";
import { isPlainObject } from "@/lib/text";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { useOpenCreate } from "../fields/opener";
import type { ActionSpec } from "../metadata";
import { newPath } from "../records";

interface Beginning {
  object: string;
  values: Record<string, unknown>;
}

export function beginningOf(data: unknown): Beginning | null {
  const found = isPlainObject(data) ? data.create : null;
  if (!isPlainObject(found) || typeof found.object !== "string") return null;
  return { object: found.object, values: isPlainObject(found.values) ? found.values : {} };
}

/** Only pages of this site and web addresses; the server checked the pattern, this is the second lock. */
export function linkOf(data: unknown): string | null {
  const link = isPlainObject(data) ? data.link : null;
  if (typeof link !== "string") return null;
  return /^(https?:\/\/|\/(?![/\\]))/i.test(link) ? link : null;
}

/** Where an action leads instead of changing something: a form to fill in, another page, another system. */
export function useLeadOn(): (action: ActionSpec, data: unknown) => boolean {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const openCreate = useOpenCreate();
  return useCallback(
    (action, data) => {
      const begin = beginningOf(data);
      const link = linkOf(data);
      if (begin && openCreate) openCreate({ object: begin.object, initial: begin.values });
      else if (begin) void navigate(newPath(begin.object), { state: { initial: begin.values } });
      else if (link?.startsWith("/")) void navigate(link);
      else if (link) {
        const tab = window.open(link, "_blank");
        if (tab) tab.opener = null;
        else
          toast.made(
            t("actions.link_blocked"),
            <a href={link} target="_blank" rel="noreferrer noopener">
              {action.label}
            </a>,
          );
      }
      return begin !== null || link !== null;
    },
    [navigate, openCreate, t, toast],
  );
}
