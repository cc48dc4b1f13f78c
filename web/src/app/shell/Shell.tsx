import { Drawer } from "antd";
import { Suspense, useEffect, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { useLiveEvents } from "@/features/notices/useLiveEvents";
import { Palette } from "@/features/palette/Palette";
import { FormDrawers } from "@/kernel/form/FormDrawers";
import { useWarnings } from "@/kernel/records";
import { useMe, usePreferences } from "@/kernel/session";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Waiting } from "@/ui/states";
import { ActingBanner } from "./ActingBanner";
import { Sidebar } from "./Sidebar";
import styles from "./shell.module.css";
import { TopBar } from "./TopBar";
import { usePaletteKey } from "./usePaletteKey";

/** The frame around every page: menu, top bar, and what may open from anywhere (palette, forms). */
export function Shell() {
  const t = useT();
  const isPhone = useIsPhone();
  const { pathname } = useLocation();
  const me = useMe();
  const prefer = usePreferences();
  const isNarrow = me.prefs.nav === "narrow";
  const [isMenuOpen, setMenuOpen] = useState(false);
  const palette = usePaletteKey();
  const isColleague = !me.customer;
  useLiveEvents(isColleague);
  useWarnings();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu it was chosen from
  useEffect(() => setMenuOpen(false), [pathname]);

  const toggleNarrow = () => prefer({ prefs: { nav: isNarrow ? "wide" : "narrow" } });
  return (
    <FormDrawers>
      <div className={styles.shell} data-narrow={(isNarrow && !isPhone) || undefined}>
        <a className={styles.skip} href="#content">
          {t("shell.skip")}
        </a>
        {!isPhone && <Sidebar isNarrow={isNarrow} onToggle={toggleNarrow} />}
        {isPhone && (
          <Drawer
            open={isMenuOpen}
            onClose={() => setMenuOpen(false)}
            placement="left"
            size={264}
            closable={false}
            aria-label={t("shell.nav")}
            styles={{ body: { padding: 0 }, section: { background: "var(--gx-nav)" } }}
          >
            <Sidebar isNarrow={false} />
          </Drawer>
        )}
        <div className={styles.column}>
          {me.acting_as && <ActingBanner name={me.acting_as.title ?? ""} />}
          <TopBar
            onMenu={isPhone ? () => setMenuOpen(true) : undefined}
            onSearch={isColleague ? palette.open : undefined}
          />
          <main id="content" className={styles.content} tabIndex={-1}>
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<Waiting rows={8} />}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
          </main>
        </div>
        {isColleague && <Palette isOpen={palette.isOpen} onClose={palette.close} />}
      </div>
    </FormDrawers>
  );
}
