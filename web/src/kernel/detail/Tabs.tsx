import { Tabs as AntTabs } from "antd";
import { type ReactNode, Suspense } from "react";
import { useSearchParams } from "react-router";
import { useT } from "@/lib/words";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Waiting } from "@/ui/states";
import { hasFeature, type ObjectSpec } from "../metadata";
import type { RecordData } from "../records";
import styles from "./detail.module.css";
import { Files } from "./Files";
import { RelatedList } from "./RelatedList";
import { Sections } from "./Sections";
import { Timeline } from "./Timeline";
import { useRelatedCount } from "./useRelatedCount";

interface TabsProps {
  spec: ObjectSpec;
  record: RecordData;
  withTimeline: boolean;
}

function Tab({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting rows={4} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function RelatedLabel({
  label,
  object,
  field,
  id,
}: {
  label: string;
  object: string;
  field: string;
  id: number;
}) {
  const count = useRelatedCount(object, field, id);
  return (
    <span>
      {label}
      {count && <span className="gx-faint gx-num"> {count}</span>}
    </span>
  );
}

/** Which tab is open stands in the address, so a link leads to the same view. */
export function Tabs({ spec, record, withTimeline }: TabsProps) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const lists = (spec.related ?? []).map((related) => ({
    key: related.key,
    label: (
      <RelatedLabel label={related.label} object={related.object} field={related.field} id={record.id} />
    ),
    children: (
      <Tab>
        <RelatedList related={related} parent={record} />
      </Tab>
    ),
  }));
  const items = [
    { key: "overview", label: t("detail.overview"), children: <Sections spec={spec} record={record} /> },
    ...(withTimeline
      ? [{ key: "timeline", label: t("detail.timeline"), children: <Timeline spec={spec} record={record} /> }]
      : []),
    ...lists,
    ...(hasFeature(spec, "files")
      ? [{ key: "files", label: t("detail.files"), children: <Files object={spec.name} id={record.id} /> }]
      : []),
  ];
  const wanted = params.get("tab") ?? "overview";
  const active = items.some((item) => item.key === wanted) ? wanted : "overview";
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
      <AntTabs activeKey={active} onChange={open} items={items} destroyOnHidden />
    </div>
  );
}
