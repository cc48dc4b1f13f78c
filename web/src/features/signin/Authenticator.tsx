import { Typography } from "antd";
import type { Shape } from "@/api/client";
import { useT } from "@/lib/words";
import styles from "./signin.module.css";

/** What an authenticator scans, and the same to type. The picture was drawn by our own server. */
export function Authenticator({ enrolment }: { enrolment: Shape<"Enrolment"> }) {
  const t = useT();
  return (
    <div className={styles.scan}>
      <img
        className={styles.code}
        alt={t("twofactor.qr")}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.svg)}`}
      />
      <p className={styles.hint}>{t("twofactor.scan")}</p>
      <Typography.Text code copyable={{ text: enrolment.secret }} className={styles.secret}>
        {enrolment.secret.replace(/(.{4})(?=.)/g, "$1 ")}
      </Typography.Text>
    </div>
  );
}
