import { App } from "antd";
import { useCallback, useEffect } from "react";
import { useT } from "@/lib/words";

/** "Leave anyway?" for closing a drawer; also before the browser tab is closed. */
export function useLeaveGuard(isDirty: boolean): (onLeave: () => void) => void {
  const t = useT();
  const { modal } = App.useApp();
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);
  return useCallback(
    (onLeave) => {
      if (!isDirty) return onLeave();
      modal.confirm({
        title: t("common.unsaved"),
        okText: t("common.leave"),
        okButtonProps: { danger: true },
        cancelText: t("common.stay"),
        onOk: onLeave,
      });
    },
    [isDirty, modal, t],
  );
}
