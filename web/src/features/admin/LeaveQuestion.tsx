import { Modal } from "antd";
import { useBlocker } from "react-router";
import { useLeaveGuard } from "@/kernel/form/useLeaveGuard";
import { useT } from "@/lib/words";

/** Leaving with unsaved work asks first, by a link as by closing the tab. */
export function LeaveQuestion({ isDirty }: { isDirty: boolean }) {
  const t = useT();
  useLeaveGuard(isDirty);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <Modal
      open={blocker.state === "blocked"}
      title={t("common.unsaved")}
      okText={t("common.leave")}
      okButtonProps={{ danger: true }}
      cancelText={t("common.stay")}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      width={420}
    />
  );
}
