import { Segmented } from "antd";
import type { Me } from "@/kernel/session";
import { useTitle } from "@/lib/useTitle";
import { type Locale, setLocale, useLocale, useT } from "@/lib/words";
import { Seal, SealStrokes } from "@/ui/Brand";
import { Icon } from "@/ui/Icon";
import { SignInForm } from "./SignInForm";
import styles from "./signin.module.css";
import { useAuthInfo } from "./useSignIn";

export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const t = useT();
  const locale = useLocale();
  const info = useAuthInfo();
  useTitle(t("signin.title"));
  return (
    <div className={styles.page}>
      <aside className={styles.side}>
        <SealStrokes className={styles.watermark} />
        <div className={styles.brand}>
          <Seal size={36} />
          <span className={styles.name}>{t("app.name")}</span>
        </div>
        <div>
          <p className={styles.slogan}>{t("app.slogan")}</p>
          <ul className={styles.points}>
            {[t("signin.point1"), t("signin.point2"), t("signin.point3")].map((point) => (
              <li key={point}>
                <Icon name="check" size={13} />
                {point}
              </li>
            ))}
          </ul>
        </div>
        <span className={styles.version}>
          {info.data?.version ? `Guanxi ${info.data.version}` : "Guanxi"}
        </span>
      </aside>
      <main className={styles.main}>
        <div className={styles.box}>
          <span className={styles.small}>
            <Seal size={40} />
          </span>
          <h1 className={styles.title}>{t("signin.welcome")}</h1>
          {info.isPending ? null : <SignInForm onSignedIn={onSignedIn} />}
          <Segmented<Locale>
            className={styles.language}
            size="small"
            value={locale}
            onChange={(next) => void setLocale(next)}
            options={[
              { value: "zh-CN", label: t("language.zh") },
              { value: "en", label: t("language.en") },
            ]}
          />
        </div>
      </main>
    </div>
  );
}
