import { Modal } from "antd";
import { lazy, Suspense } from "react";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";

const PaletteBody = lazy(() => import("./PaletteBody"));

/** Ctrl/Cmd+K: records, menus and "new …" from the keyboard alone. */
export function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  const isPhone = useIsPhone();
  return (
    <Modal
      open={isOpen}
      onCancel={onClose}
      footer={null}
      closable={false}
      destroyOnHidden
      width={640}
      title={<span className="gx-hide">{t("palette.title")}</span>}
      style={{ top: isPhone ? 8 : "12vh" }}
      styles={{ container: { padding: 0, overflow: "hidden" }, header: { margin: 0 } }}
    >
      <Suspense fallback={null}>
        <PaletteBody onClose={onClose} />
      </Suspense>
    </Modal>
  );
}
