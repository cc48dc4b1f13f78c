import { App } from "antd";
import { useState } from "react";
import { useLeaveGuard } from "@/kernel/form/useLeaveGuard";
import { type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import { bodyOf, type Draft, draftOf, FRESH, missingIn, type StoredButton } from "./draft";
import { useButtonChange } from "./useButtons";

interface Options {
  spec: ObjectSpec;
  /** Null for a new one. */
  button: StoredButton | null;
  onSaved: () => void;
  onClose: () => void;
}

/** A button while it is written: what is typed, what is wrong with it, saving, leaving. */
export function useButtonDraft({ spec, button, onSaved, onClose }: Options) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const [start] = useState<Draft>(() => (button ? draftOf(button) : FRESH));
  const [draft, setDraft] = useState(start);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const send = useButtonChange(spec.name);
  const target = useObjectIfKnown(draft.effect === "create" ? draft.target?.split(".")[0] : null);
  const changed = draft.effect === "create" ? target : spec;
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  useLeaveGuard(isDirty && !send.isSuccess);
  const change = (part: Partial<Draft>) => {
    setErrors({});
    setDraft((now) => ({ ...now, ...part }));
  };
  const save = () => {
    if (send.isPending) return;
    const missing = missingIn(draft, changed);
    setErrors(Object.fromEntries(missing.map((at) => [at, t("common.required")])));
    if (missing.length > 0) return;
    send.mutate(
      { kind: "save", id: button?.id ?? null, body: bodyOf(draft, changed) },
      {
        onSuccess: () => {
          toast.success(t("buttons.saved"));
          onSaved();
        },
        onError: (error) => {
          const messages = isProblem(error) ? error.fieldMessages() : {};
          setErrors(messages);
          if (Object.keys(messages).length === 0) toast.problem(error);
        },
      },
    );
  };
  const remove = () =>
    modal.confirm({
      title: t("buttons.remove_ask", { name: start.label }),
      content: t("buttons.remove_hint"),
      okText: t("common.delete"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await send.mutateAsync({ kind: "remove", id: button?.id ?? 0 });
          toast.success(t("buttons.removed"));
          onSaved();
        } catch (error) {
          toast.problem(error);
        }
      },
    });
  const close = () => {
    if (!isDirty) return onClose();
    modal.confirm({
      title: t("common.unsaved"),
      okText: t("common.leave"),
      cancelText: t("common.stay"),
      okButtonProps: { danger: true },
      onOk: onClose,
    });
  };
  return { draft, change, errors, save, remove, close, changed, isSaving: send.isPending };
}

export type ButtonDraft = ReturnType<typeof useButtonDraft>;
