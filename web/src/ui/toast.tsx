import { App, Button } from "antd";
import { type ReactNode, useMemo } from "react";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";

export interface Toast {
  success: (text: string) => void;
  info: (text: string) => void;
  /** It was done, but mind this: stays until it is closed. */
  warn: (lines: string[]) => void;
  /** Several lines to be read at leisure: stays until it is closed. */
  report: (title: string, lines: string[]) => void;
  /** Something was created, with the way to it. */
  made: (text: string, link: ReactNode) => void;
  error: (text: string) => void;
  /** What the server said; `title` names what was tried. */
  problem: (error: unknown, title?: string) => void;
  /** For everything that can be taken back. */
  undo: (text: string, onUndo: () => void) => void;
}

const UNDO_SECONDS = 8;

export function useProblemText(): (error: unknown) => string {
  const t = useT();
  return useMemo(
    () => (error) => {
      if (!(error instanceof Problem)) return t("error.unknown");
      if (error.code === "offline") return t("error.offline");
      return error.detail || t("error.unknown");
    },
    [t],
  );
}

export function useToast(): Toast {
  const { message, notification } = App.useApp();
  const t = useT();
  const problemText = useProblemText();
  return useMemo(() => {
    const problem = (error: unknown, title?: string) => {
      if (error instanceof DOMException && error.name === "AbortError") return;
      const text = problemText(error);
      void message.error(title ? `${title} ${text}` : text, 5);
    };
    const undo = (text: string, onUndo: () => void) => {
      const key = `undo-${Date.now()}`;
      const take = () => {
        notification.destroy(key);
        onUndo();
      };
      notification.success({
        key,
        title: text,
        duration: UNDO_SECONDS,
        placement: "bottomLeft",
        actions: (
          <Button size="small" type="link" onClick={take}>
            {t("common.undo")}
          </Button>
        ),
      });
    };
    return {
      success: (text) => void message.success(text),
      info: (text) => void message.info(text),
      warn: (lines) =>
        notification.warning({
          placement: "bottomRight",
          title: t("common.mind"),
          duration: 0,
          description: lines.map((line) => <div key={line}>{line}</div>),
        }),
      report: (title, lines) =>
        notification.info({
          title,
          duration: 0,
          description: lines.map((line) => <div key={line}>{line}</div>),
        }),
      made: (text, link) =>
        void message.success(
          <span>
            {text} {link}
          </span>,
        ),
      error: (text) => void message.error(text, 5),
      problem,
      undo,
    };
  }, [message, notification, t, problemText]);
}
