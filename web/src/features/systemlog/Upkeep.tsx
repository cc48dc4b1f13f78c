import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Checkbox, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useMe } from "@/kernel/session";
import { call } from "@/lib/api";
import { groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { useProblemText, useToast } from "@/ui/toast";
import { type Check, type Policy, useAbout } from "./api";
import styles from "./systemlog.module.css";

const SHORTEST = 180;
const LONGEST = 36_500;
const DEFAULT = 1_095;

/** How long the log is kept; what is over goes month by month. */
export function PolicyDialog({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [keep, setKeep] = useState(policy.keep_days);
  const [changes, setChanges] = useState(policy.keep_changes_days);
  const save = useMutation({
    mutationFn: () => call<Policy>("PUT", "/log/policy", { keep_days: keep, keep_changes_days: changes }),
    onSuccess: () => {
      toast.success(t("common.saved"));
      void client.invalidateQueries({ queryKey: ["log"] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t("log.policy")}
      onCancel={onClose}
      okText={t("common.save")}
      okButtonProps={{ loading: save.isPending }}
      onOk={() => save.mutate()}
    >
      <div className={styles.policy}>
        {save.isError && <Alert type="error" showIcon role="alert" title={problemText(save.error)} />}
        <label htmlFor="log-keep">{t("log.keep")}</label>
        <InputNumber
          id="log-keep"
          min={SHORTEST}
          max={LONGEST}
          value={keep}
          suffix={t("log.days")}
          onChange={(days) => setKeep(days ?? SHORTEST)}
        />
        <label htmlFor="log-changes">{t("log.keep_changes")}</label>
        <Checkbox
          checked={changes === null}
          onChange={(event) => setChanges(event.target.checked ? null : DEFAULT)}
        >
          {t("log.forever")}
        </Checkbox>
        {changes !== null && (
          <InputNumber
            id="log-changes"
            min={SHORTEST}
            max={LONGEST}
            value={changes}
            suffix={t("log.days")}
            onChange={(days) => setChanges(days ?? SHORTEST)}
          />
        )}
        <p className="gx-faint">{t("log.policy_hint", { min: SHORTEST })}</p>
      </div>
    </Modal>
  );
}

/** Whether anybody tampered with the log. */
export function CheckDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const problemText = useProblemText();
  const check = useMutation({ mutationFn: () => call<Check>("POST", "/log/check", {}) });
  const found = check.data;
  const number = (value: number) => groupThousands(String(value));
  return (
    <Modal
      open
      title={t("log.check")}
      onCancel={onClose}
      cancelText={t("common.close")}
      okText={t("log.check_do")}
      okButtonProps={{ loading: check.isPending }}
      onOk={() => check.mutate()}
    >
      <div className={styles.policy}>
        <p>{t("log.check_hint")}</p>
        {check.isError && <Alert type="error" showIcon role="alert" title={problemText(check.error)} />}
        {found && found.broken.length === 0 && (
          <Alert
            type="success"
            showIcon
            title={t("log.check_good", { seals: number(found.seals), rows: number(found.rows) })}
          />
        )}
        {found && found.broken.length > 0 && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={t("log.check_bad", { n: found.broken.length })}
            description={
              <ul>
                {found.broken.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </Modal>
  );
}

export function usePolicyIfAdmin(): Policy | null {
  const me = useMe();
  const about = useAbout();
  return me.user.is_admin ? (about.data?.policy ?? null) : null;
}
