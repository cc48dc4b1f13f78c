import { Alert, App, Button, Drawer } from "antd";
import type { ReactNode } from "react";
import { type Row, useDeleteRecord } from "@/kernel/records";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import styles from "./drawer.module.css";

interface RemoveProps {
  object: string;
  row: Row;
  ask: string;
  hint: string;
  onDone: () => void;
}

function Remove({ object, row, ask, hint, onDone }: RemoveProps) {
  const t = useT();
  const toast = useToast();
  const { modal } = App.useApp();
  const remove = useDeleteRecord(object);
  const confirm = () =>
    modal.confirm({
      title: ask,
      content: hint,
      okText: t("common.delete"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(row.id).then(onDone, (error) => toast.problem(error)),
    });
  return (
    <Button danger type="text" onClick={confirm}>
      {t("common.delete")}
    </Button>
  );
}

interface DefinitionDrawerProps {
  /** What `useDefinition` returned. */
  definition: { isSaving: boolean; save: () => Promise<void>; close: () => void };
  title: string;
  /** What a new one is told first. */
  hint: string;
  /** The stored record and how its deletion is asked for; nothing for a new one. */
  remove: RemoveProps | null;
  children: ReactNode;
}

/** The drawer around the form of such a record. */
export function DefinitionDrawer({ definition, title, hint, remove, children }: DefinitionDrawerProps) {
  const t = useT();
  const isPhone = useIsPhone();
  return (
    <Drawer
      open
      size={isPhone ? "100%" : 680}
      title={title}
      onClose={definition.close}
      extra={remove && <Remove {...remove} />}
      footer={
        <div className={styles.foot}>
          <Button type="primary" loading={definition.isSaving} onClick={() => void definition.save()}>
            {t("common.save")}
          </Button>
          <Button onClick={definition.close}>{t("common.cancel")}</Button>
        </div>
      }
    >
      {!remove && <Alert type="info" showIcon title={hint} />}
      {children}
    </Drawer>
  );
}
