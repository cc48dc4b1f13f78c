import { useQueryClient } from "@tanstack/react-query";
import { Input, Modal } from "antd";
import { useId, useState } from "react";
import { type Row, recordChanged } from "@/kernel/records";
import { call } from "@/lib/api";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useToast } from "@/ui/toast";
import styles from "./roles.module.css";

/** A new role that starts with the rights and data grants of this one. */
export function CopyDialog({
  role,
  onClose,
  onCopied,
}: {
  role: Row;
  onClose: () => void;
  onCopied: (id: number) => void;
}) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const id = useId();
  const [name, setName] = useState(t("roles.copy_name", { name: role._title }));
  const [error, setError] = useState("");
  const [isSending, setSending] = useState(false);
  const copy = async () => {
    setSending(true);
    setError("");
    try {
      const made = await call<{ id: number }>("POST", `/roles/${role.id}/copy`, { name: name.trim() });
      recordChanged(client, "role");
      toast.success(t("roles.copied", { name: role._title }));
      onCopied(made.id);
    } catch (problem) {
      const told = isProblem(problem) ? problem.fieldMessages().name : undefined;
      if (told) setError(told);
      else toast.problem(problem);
      setSending(false);
    }
  };
  return (
    <Modal
      open
      width={440}
      title={t("roles.copy_of", { name: role._title })}
      okText={t("roles.copy")}
      cancelText={t("common.cancel")}
      okButtonProps={{ loading: isSending, disabled: name.trim() === "" }}
      onOk={() => void copy()}
      onCancel={onClose}
    >
      <label htmlFor={id} className={styles.copyLabel}>
        {t("roles.copy_label")}
      </label>
      <Input
        id={id}
        autoFocus
        value={name}
        maxLength={60}
        status={error ? "error" : undefined}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={() => void copy()}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          {error}
        </p>
      )}
      <p className={styles.faint}>{t("roles.copy_hint")}</p>
    </Modal>
  );
}
