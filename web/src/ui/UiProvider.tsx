import { App, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import { type ReactNode, useEffect } from "react";
import { useMedia } from "@/lib/useMedia";
import { useLocale } from "@/lib/words";
import { CLEAR } from "./clear";
import { antdTheme, useIsDark } from "./theme/theme";

/** Everything antd needs to know, in one place. */
export function UiProvider({ children }: { children: ReactNode }) {
  const isDark = useIsDark();
  const locale = useLocale();
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  useEffect(() => {
    dayjs.locale(locale === "zh-CN" ? "zh-cn" : "en");
  }, [locale]);
  return (
    <ConfigProvider
      theme={antdTheme(isDark, isStill)}
      locale={locale === "zh-CN" ? zhCN : undefined}
      button={{ autoInsertSpace: false }}
      datePicker={CLEAR}
      timePicker={CLEAR}
      componentSize="middle"
    >
      <App message={{ maxCount: 3 }} notification={{ maxCount: 3 }} style={{ height: "100%" }}>
        {children}
      </App>
    </ConfigProvider>
  );
}
