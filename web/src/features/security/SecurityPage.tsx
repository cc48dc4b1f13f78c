import { useSearchParams } from "react-router";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Blank } from "@/ui/states";
import { TabStrip } from "@/ui/TabStrip";
import { LogTab } from "./LogTab";
import { PolicyTab } from "./PolicyTab";
import { ProvidersTab } from "./ProvidersTab";
import { SessionsTab } from "./SessionsTab";

const TABS = { policy: PolicyTab, providers: ProvidersTab, sessions: SessionsTab, log: LogTab };
type Tab = keyof typeof TABS;

/** /admin/security: the rules of signing in, and who did (SYS-013..015). */
export function Component() {
  const t = useT();
  const isAdmin = useMe().user.is_admin;
  const [params, setParams] = useSearchParams();
  const asked = params.get("tab") ?? "";
  const tab = (asked in TABS ? asked : "policy") as Tab;
  if (!isAdmin) return <Blank icon="lock" title={t("error.forbidden")} />;
  const Shown = TABS[tab];
  return (
    <Page title={t("security.title")}>
      <TabStrip
        label={t("security.title")}
        items={[
          { key: "policy", label: t("security.policy") },
          { key: "providers", label: t("security.providers") },
          { key: "sessions", label: t("security.sessions") },
          { key: "log", label: t("security.log") },
        ]}
        active={tab}
        onChange={(key) => setParams({ tab: key }, { replace: true })}
      >
        <Shown />
      </TabStrip>
    </Page>
  );
}
