import { Alert, Button, Drawer } from "antd";
import { useEffect, useRef } from "react";
import type { ObjectSpec } from "@/kernel/metadata";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { ButtonForm } from "./ButtonForm";
import styles from "./buttons.module.css";
import type { StoredButton } from "./draft";
import { useButtonDraft } from "./useButtonDraft";
import type { Buttons } from "./useButtons";

interface ButtonDrawerProps {
  spec: ObjectSpec;
  offer: Buttons;
  button: StoredButton | null;
  onClose: () => void;
}

/** A new button, or one that is there. */
export function ButtonDrawer({ spec, offer, button, onClose }: ButtonDrawerProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const held = useButtonDraft({ spec, button, onSaved: onClose, onClose });
  const body = useRef<HTMLDivElement>(null);
  // The form is long: what is wrong comes into sight by itself.
  useEffect(() => {
    if (Object.keys(held.errors).length > 0)
      body.current?.querySelector("[role=alert]")?.scrollIntoView({ block: "center" });
  }, [held.errors]);
  return (
    <Drawer
      open
      size={isPhone ? "100%" : 720}
      title={button ? t("buttons.edit", { name: button.label }) : t("buttons.new")}
      onClose={held.close}
      extra={
        button && (
          <Button type="text" icon={<Icon name="delete" />} onClick={held.remove}>
            {t("common.delete")}
          </Button>
        )
      }
      footer={
        <div className={styles.foot}>
          <Button type="primary" loading={held.isSaving} onClick={held.save}>
            {t("common.save")}
          </Button>
          <Button onClick={held.close}>{t("common.cancel")}</Button>
        </div>
      }
    >
      <div ref={body}>
        {button?.broken && <Alert type="warning" showIcon title={button.broken} />}
        <ButtonForm spec={spec} offer={offer} {...held} />
      </div>
    </Drawer>
  );
}
