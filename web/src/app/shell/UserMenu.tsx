import { Dropdown, type MenuProps } from "antd";
import { useNavigate } from "react-router";
import { useMe, usePreferences } from "@/kernel/session";
import { call } from "@/lib/api";
import { LOCALES, type Locale, useLocale, useT } from "@/lib/words";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { type ThemeMode, useThemeMode } from "@/ui/theme/theme";
import styles from "./shell.module.css";

const MODES: readonly ThemeMode[] = ["light", "dark", "system"];
const MODE_ICONS: Record<ThemeMode, string> = { light: "sun", dark: "moon", system: "desktop" };

async function signOut(): Promise<void> {
  await call("POST", "/auth/logout").catch(() => undefined);
  // A fresh page: nothing of this person stays in memory.
  sessionStorage.clear();
  location.assign("/");
}

function useItems(): MenuProps["items"] {
  const t = useT();
  const locale = useLocale();
  const mode = useThemeMode();
  const me = useMe();
  const tick = (isOn: boolean) => (isOn ? <Icon name="check" size={12} /> : undefined);
  const modeNames = {
    light: t("shell.theme_light"),
    dark: t("shell.theme_dark"),
    system: t("shell.theme_system"),
  };
  const localeNames = { "zh-CN": t("language.zh"), en: t("language.en") };
  return [
    {
      key: "who",
      type: "group",
      label: [me.user.username, me.employee?.department?.title ?? me.customer?.title]
        .filter(Boolean)
        .join(" · "),
      children: [{ key: "account", icon: <Icon name="setting" />, label: t("shell.account") }],
    },
    {
      key: "theme",
      icon: <Icon name={MODE_ICONS[mode]} />,
      label: t("shell.theme"),
      children: MODES.map((one) => ({
        key: `theme:${one}`,
        icon: <Icon name={MODE_ICONS[one]} />,
        label: modeNames[one],
        extra: tick(one === mode),
      })),
    },
    {
      key: "language",
      icon: <Icon name="global" />,
      label: t("shell.language"),
      children: LOCALES.map((one) => ({
        key: `locale:${one}`,
        label: localeNames[one],
        extra: tick(one === locale),
      })),
    },
    { type: "divider" },
    { key: "out", icon: <Icon name="logout" />, label: t("shell.sign_out") },
  ];
}

export function UserMenu() {
  const t = useT();
  const me = useMe();
  const prefer = usePreferences();
  const navigate = useNavigate();
  const items = useItems();
  const act: MenuProps["onClick"] = ({ key }) => {
    const [what, value] = key.split(":");
    if (what === "theme") prefer({ theme: value as ThemeMode });
    else if (what === "locale") prefer({ locale: value as Locale });
    else if (what === "account") void navigate("/account");
    else if (what === "out") void signOut();
  };
  return (
    <Dropdown trigger={["click"]} placement="bottomRight" menu={{ items, onClick: act }}>
      <button type="button" className={styles.me} aria-label={t("shell.user_menu")} aria-haspopup="menu">
        <Avatar name={me.user.name} />
        <span className={styles.meName}>{me.user.name}</span>
      </button>
    </Dropdown>
  );
}
