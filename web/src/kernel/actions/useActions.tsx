import { type ReactNode, useCallback, useState } from "react";
import type { ActionSpec, ObjectSpec } from "../metadata";
import type { RecordData } from "../records";
import { ActionDialog } from "./ActionDialog";
import { useRunAction } from "./useRunAction";

export interface ActionTarget {
  /** One: runs on that record and refreshes it. Several: one result per record. None: an action of the list. */
  ids: number[];
  record?: RecordData;
  /** Values the gesture already said: the stage a card was dropped on. */
  preset?: Record<string, unknown>;
  onDone?: () => void;
  onCancel?: () => void;
}

interface Started {
  action: ActionSpec;
  target: ActionTarget;
}

/** `start` runs an action, asking first for what it needs; render `dialog` somewhere in the page. */
export function useActions(spec: ObjectSpec): {
  start: (action: ActionSpec, target: ActionTarget) => void;
  dialog: ReactNode;
} {
  const [started, setStarted] = useState<Started | null>(null);
  const { run } = useRunAction(spec);
  const start = useCallback(
    (action: ActionSpec, target: ActionTarget) => {
      if (action.input.length > 0 || action.confirm) setStarted({ action, target });
      else void run(action, target, {}).then((ok) => (ok ? target.onDone?.() : target.onCancel?.()));
    },
    [run],
  );
  const dialog = started && (
    <ActionDialog
      key={`${started.action.name}:${started.target.ids.join()}`}
      spec={spec}
      action={started.action}
      target={started.target}
      onClose={() => setStarted(null)}
    />
  );
  return { start, dialog };
}
