import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useNavigate } from "react-router";
import { apiUrl, call, type Method } from "@/lib/api";
import { isProblem } from "@/lib/problem";
import { isPlainObject } from "@/lib/text";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import type { ActionSpec, ObjectSpec } from "../metadata";
import {
  type BulkResult,
  type RecordData,
  recordChanged,
  recordPath,
  recordsPath,
  tellWarnings,
} from "../records";
import type { ActionTarget } from "./useActions";
import { useLeadOn } from "./useLeadOn";

interface OneAnswer {
  record?: RecordData | null;
  message?: string | null;
  open?: { object: string; id: number } | null;
  data?: unknown;
  /** A page to go to. */
  go?: string;
  /** Nothing has happened yet: somebody has been asked. */
  waiting?: boolean;
  warnings?: string[];
}

type ManyAnswer = { results?: BulkResult[]; job?: number; message?: string; data?: unknown };

/** An action that makes a document answers with its file. */
function download(data: unknown): void {
  const file = isPlainObject(data) && isPlainObject(data.file) ? data.file : null;
  if (file && typeof file.id === "number") location.assign(apiUrl(`/files/${file.id}`));
}

/** An action about the browser's own session: it makes the call itself and begins anew with what it may see then. */
async function goOn(data: unknown): Promise<boolean> {
  const go = isPlainObject(data) && isPlainObject(data.own_call) ? data.own_call : null;
  if (!go) return false;
  await call(go.method as Method, String(go.path), go.body);
  location.assign("/");
  return true;
}

function errorText(error: BulkResult["error"]): string {
  return typeof error === "string" ? error : (error?.message ?? error?.detail ?? error?.title ?? "");
}

/** A button of the company changes the record as it stood there; the verbs of code look at its state themselves. */
function versionOf(action: ActionSpec, { record }: ActionTarget): Record<string, unknown> {
  return action.custom && record ? { version: record.version } : {};
}

/** Runs an action and lets everything that shows its records know. Throws what the server refuses when asked to. */
export function useRunAction(spec: ObjectSpec) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leadOn = useLeadOn();
  const [isRunning, setRunning] = useState(false);

  const runOne = useCallback(
    async (action: ActionSpec, id: number, input: Record<string, unknown>) => {
      const path = recordsPath(spec.name, id, "actions", action.name);
      const answer = await call<OneAnswer | undefined>("POST", path, input);
      if (leadOn(action, answer?.data) || (await goOn(answer?.data))) return;
      recordChanged(client, spec.name, answer?.record ?? undefined);
      const lines = (answer?.message ?? "").split("\n");
      if (lines.length > 1) toast.report(action.label, lines);
      else if (answer?.waiting) toast.info(answer.message ?? "");
      else if (answer?.message || !answer?.go) toast.success(answer?.message || t("actions.done"));
      tellWarnings(answer?.warnings);
      download(answer?.data);
      if (answer?.go) void navigate(answer.go);
      if (answer?.open) void navigate(recordPath(answer.open.object, answer.open.id));
    },
    [client, leadOn, navigate, spec.name, t, toast],
  );
  const runMany = useCallback(
    async (action: ActionSpec, ids: number[], input: Record<string, unknown>) => {
      const path = recordsPath(spec.name, "actions", action.name);
      const answer = await call<ManyAnswer>("POST", path, { ids, input });
      recordChanged(client, spec.name);
      download(answer.data);
      if (answer.job !== undefined) return toast.info(t("actions.job"));
      const results = answer.results ?? [];
      const failed = results.filter((result) => !result.ok);
      const waiting = results.filter((result) => result.waiting).length;
      if (failed.length === 0 && waiting > 0)
        return toast.info(t("actions.some_wait", { ok: results.length - waiting, waiting }));
      if (failed.length === 0) return toast.success(answer.message || t("actions.done"));
      const counts = t("actions.some_failed", { ok: results.length - failed.length, failed: failed.length });
      toast.error(`${counts} ${errorText(failed[0]?.error)}`);
    },
    [client, spec.name, t, toast],
  );
  /** Answers whether it went through; with `rethrow` the caller shows the refusal himself. */
  const run = useCallback(
    async (action: ActionSpec, target: ActionTarget, input: Record<string, unknown>, rethrow = false) => {
      setRunning(true);
      const [only] = target.ids;
      try {
        if (target.ids.length === 1 && only !== undefined)
          await runOne(action, only, { ...input, ...versionOf(action, target) });
        else await runMany(action, target.ids, input);
        return true;
      } catch (error) {
        if (isProblem(error, "stale")) recordChanged(client, spec.name, error.current as RecordData);
        if (rethrow) throw error;
        const lines = isProblem(error) ? Object.values(error.fieldMessages()) : [];
        if (lines.length > 0) toast.error(lines.join(" "));
        else toast.problem(error);
        return false;
      } finally {
        setRunning(false);
      }
    },
    [client, runOne, runMany, spec.name, toast],
  );
  return { run, isRunning };
}
