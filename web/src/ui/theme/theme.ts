import { type ThemeConfig, theme } from "antd";
import { useSyncExternalStore } from "react";
import { dark, darkTints, light, lightTints, type Palette, type Tint } from "./palette";

export type ThemeMode = "light" | "dark" | "system";

const FONT =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", -apple-system, "Segoe UI", Roboto, sans-serif';
const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace';

const system = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
const listeners = new Set<() => void>();
let mode: ThemeMode = storedMode();

function storedMode(): ThemeMode {
  try {
    const stored = localStorage.getItem("gx.theme");
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

export function currentThemeMode(): ThemeMode {
  return mode;
}

function isDarkNow(): boolean {
  return mode === "dark" || (mode === "system" && (system?.matches ?? false));
}

export function setThemeMode(next: ThemeMode): void {
  mode = next;
  localStorage.setItem("gx.theme", next);
  paintRoot();
  for (const listener of listeners) listener();
}

system?.addEventListener("change", () => {
  paintRoot();
  for (const listener of listeners) listener();
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function tintVariables(tints: Record<string, Tint>): [string, string][] {
  return Object.entries(tints).flatMap(([name, tint]): [string, string][] => [
    [`--gx-tint-${name}-soft`, tint.soft],
    [`--gx-tint-${name}-strong`, tint.strong],
    [`--gx-tint-${name}-solid`, tint.solid],
  ]);
}

/** Our own style sheets read --gx-*; they and antd's tokens come from the same palette. */
export function paintRoot(): void {
  const isDark = isDarkNow();
  const palette = isDark ? dark : light;
  const root = document.documentElement;
  root.dataset.theme = isDark ? "dark" : "light";
  root.style.colorScheme = isDark ? "dark" : "light";
  for (const [name, value] of Object.entries(palette)) root.style.setProperty(`--gx-${kebab(name)}`, value);
  for (const [name, value] of tintVariables(isDark ? darkTints : lightTints))
    root.style.setProperty(name, value);
  root.style.setProperty("--gx-font", FONT);
  root.style.setProperty("--gx-mono", MONO);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, isDarkNow);
}

export function useThemeMode(): ThemeMode {
  return useSyncExternalStore(subscribe, currentThemeMode);
}

/** For canvases (charts), which cannot read CSS variables. */
export function usePalette(): { palette: Palette; tints: Record<string, Tint>; isDark: boolean } {
  const isDark = useIsDark();
  return { palette: isDark ? dark : light, tints: isDark ? darkTints : lightTints, isDark };
}

function seed(palette: Palette): ThemeConfig["token"] {
  return {
    colorPrimary: palette.primary,
    colorHighlight: palette.primary,
    colorPrimaryBg: palette.primarySoft,
    colorInfoBg: palette.infoSoft,
    colorSuccessBg: palette.successSoft,
    colorWarningBg: palette.warningSoft,
    colorErrorBg: palette.dangerSoft,
    colorLink: palette.link,
    colorLinkHover: palette.primaryHover,
    colorInfo: palette.info,
    colorSuccess: palette.success,
    colorWarning: palette.warning,
    colorError: palette.danger,
    colorText: palette.text,
    colorTextSecondary: palette.textSoft,
    colorTextTertiary: palette.textFaint,
    colorTextDescription: palette.textFaint,
    colorTextPlaceholder: palette.textFaint,
    colorTextDisabled: palette.textFaint,
    colorIcon: palette.textFaint,
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    colorSplit: palette.line,
    colorBgLayout: palette.page,
    colorBgContainer: palette.card,
    colorBgElevated: palette.raised,
    colorFillAlter: palette.sunken,
    colorTextLightSolid: palette.onPrimary,
    controlItemBgHover: palette.hover,
    controlItemBgActive: palette.primarySoft,
    controlItemBgActiveHover: palette.primarySoft,
    fontFamily: FONT,
    fontFamilyCode: MONO,
    fontSize: 14,
    controlHeight: 32,
    borderRadius: 6,
    borderRadiusLG: 10,
    borderRadiusSM: 4,
    wireframe: false,
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.18s",
  };
}

/** `isStill`: antd waits for animations that a reader without motion never sees, so it must know there are none. */
export function antdTheme(isDark: boolean, isStill = false): ThemeConfig {
  const palette = isDark ? dark : light;
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { prefix: "ant", key: "gx" },
    hashed: false,
    token: { ...seed(palette), motion: !isStill },
    components: {
      Table: {
        headerBg: palette.sunken,
        headerColor: palette.textSoft,
        headerSplitColor: "transparent",
        rowHoverBg: palette.hover,
        cellPaddingBlockSM: 7,
        cellPaddingInlineSM: 10,
        cellFontSizeSM: 13,
        borderColor: palette.line,
      },
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", fontWeight: 500 },
      Form: {
        itemMarginBottom: 16,
        verticalLabelPadding: "0 0 4px",
        labelColor: palette.textSoft,
        labelFontSize: 13,
      },
      Tabs: {
        titleFontSize: 14,
        horizontalItemPadding: "9px 2px",
        horizontalItemGutter: 26,
        horizontalMargin: "0",
        itemSelectedColor: palette.link,
        itemHoverColor: palette.link,
        inkBarColor: palette.primary,
      },
      Tooltip: { colorBgSpotlight: isDark ? "#33403c" : "#22302c", colorTextLightSolid: "#f3f7f5" },
      Dropdown: { colorPrimary: palette.link },
      Modal: { titleFontSize: 16 },
      Drawer: { paddingLG: 20, padding: 14 },
    },
  };
}
