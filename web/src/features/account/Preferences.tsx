import { Segmented } from "antd";
import { useMe, usePreferences } from "@/kernel/session";
import { type Locale, useLocale, useT } from "@/lib/words";
import { type ThemeMode, useThemeMode } from "@/ui/theme/theme";
import styles from "./account.module.css";

export function Preferences() {
  const t = useT();
  const me = useMe();
  const locale = useLocale();
  const mode = useThemeMode();
  const prefer = usePreferences();
  return (
    <>
      <div className={styles.setting}>
        <span>{me.user.name}</span>
        <span className={styles.faint}>
          {me.user.username}
          {me.employee?.department ? ` · ${me.employee.department.title}` : ""}
        </span>
      </div>
      <div className={styles.setting}>
        <span>{t("shell.language")}</span>
        <Segmented<Locale>
          aria-label={t("shell.language")}
          value={locale}
          onChange={(next) => prefer({ locale: next })}
          options={[
            { value: "zh-CN", label: t("language.zh") },
            { value: "en", label: t("language.en") },
          ]}
        />
      </div>
      <div className={styles.setting}>
        <span>{t("shell.theme")}</span>
        <Segmented<ThemeMode>
          aria-label={t("shell.theme")}
          value={mode}
          onChange={(theme) => prefer({ theme })}
          options={[
            { value: "light", label: t("shell.theme_light") },
            { value: "dark", label: t("shell.theme_dark") },
            { value: "system", label: t("shell.theme_system") },
          ]}
        />
      </div>
    </>
  );
}
