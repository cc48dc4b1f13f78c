import { type ReactNode, Suspense } from "react";
import { useSearchParams } from "react-router";
import { useT } from "@/lib/words";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Waiting } from "@/ui/states";
import { TabStrip } from "@/ui/TabStrip";
import { AccessPanel } from "../access";
import { hasFeature, type ObjectSpec, type RelatedSpec } from "../metadata";
import type { RecordData } from "../records";
import styles from "./detail.module.css";
import { Files } from "./Files";
import { PeriodPanel } from "./PeriodPanel";
import { RelatedList } from "./RelatedList";
import { Sections } from "./Sections";
import { Timeline } from "./Timeline";
import { useRelatedCount } from "./useRelatedCount";

interface TabsProps {
  spec: ObjectSpec;
  record: RecordData;
  withTimeline: boolean;
}

interface Tab {
  key: string;
  label: ReactNode;
  draw: () => ReactNode;
}

function RelatedLabel({ related, id }: { related: RelatedSpec; id: number }) {
  const count = useRelatedCount(related, id);
  return (
    <>
      {related.label}
      {count && <span className="gx-faint gx-num"> {count}</span>}
    </>
  );
}

function useTabs({ spec, record, withTimeline }: TabsProps): Tab[] {
  const t = useT();
  const tabs: Tab[] = [
    { key: "overview", label: t("detail.overview"), draw: () => <Sections spec={spec} record={record} /> },
  ];
  if (withTimeline) {
    const draw = () => <Timeline spec={spec} record={record} />;
    tabs.push({ key: "timeline", label: t("detail.timeline"), draw });
  }
  for (const panel of spec.panels ?? []) {
    const draw = () => <PeriodPanel panel={panel} id={record.id} />;
    tabs.push({ key: `panel_${panel.analysis}`, label: panel.label, draw });
  }
  for (const related of spec.related ?? []) {
    const draw = () => <RelatedList key={related.key} related={related} parent={record} parentSpec={spec} />;
    tabs.push({ key: related.key, label: <RelatedLabel related={related} id={record.id} />, draw });
  }
  if (hasFeature(spec, "files")) {
    tabs.push({
      key: "files",
      label: t("detail.files"),
      draw: () => <Files object={spec.name} id={record.id} />,
    });
  }
  if (spec.owned) {
    const draw = () => <AccessPanel spec={spec} record={record} />;
    tabs.push({ key: "access", label: t("access.title"), draw });
  }
  return tabs;
}

/** Which tab is open stands in the address, so a link leads to the same view. */
export function Tabs(props: TabsProps) {
  const [params, setParams] = useSearchParams();
  const tabs = useTabs(props);
  const active = tabs.find((tab) => tab.key === params.get("tab")) ?? tabs[0];
  if (!active) return null;
  const open = (key: string) =>
    setParams(
      (now) => {
        if (key === "overview") now.delete("tab");
        else now.set("tab", key);
        return now;
      },
      { replace: true },
    );
  return (
    <div className={styles.panel}>
      <TabStrip items={tabs} active={active.key} onChange={open} label={props.spec.label}>
        <div className={active.key === "overview" ? undefined : styles.tab}>
          <ErrorBoundary resetKey={active.key}>
            <Suspense fallback={<Waiting rows={4} />}>{active.draw()}</Suspense>
          </ErrorBoundary>
        </div>
      </TabStrip>
    </div>
  );
}
