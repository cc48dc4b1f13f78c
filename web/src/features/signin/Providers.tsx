import { Button, Divider } from "antd";
import type { Shape } from "@/api/client";
import { apiUrl } from "@/lib/api";
import { useT } from "@/lib/words";
import styles from "./signin.module.css";

type Offers = Shape<"SignInInfo">["providers"];

/** Other systems that know the company's people, a button each. */
export function Providers({ offers, accountSet }: { offers: Offers; accountSet?: string }) {
  const t = useT();
  if (offers.length === 0) return null;
  return (
    <div className={styles.providers}>
      <Divider plain>{t("signin.or")}</Divider>
      {offers.map((one) => (
        <Button
          key={one.code}
          block
          href={apiUrl(`/auth/providers/${one.code}/start`, { account_set: accountSet })}
        >
          {t("signin.with", { name: one.name })}
        </Button>
      ))}
    </div>
  );
}
