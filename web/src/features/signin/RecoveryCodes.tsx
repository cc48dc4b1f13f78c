import { Alert, Button } from "antd";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import styles from "./signin.module.css";

/** Shown once: each stands in for a lost telephone one time. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useT();
  const toast = useToast();
  const copy = () =>
    void navigator.clipboard.writeText(codes.join("\n")).then(() => toast.success(t("common.copied")));
  return (
    <section className={styles.recovery} aria-label={t("twofactor.recovery")}>
      <Alert
        type="warning"
        showIcon
        title={t("twofactor.recovery")}
        description={t("twofactor.recovery_hint")}
      />
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button size="small" icon={<Icon name="copy" />} onClick={copy}>
        {t("twofactor.copy_all")}
      </Button>
    </section>
  );
}
