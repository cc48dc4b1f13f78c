import { useEffect } from "react";
import { useParams } from "react-router";
import { useMedia } from "@/lib/useMedia";
import { useTitle } from "@/lib/useTitle";
import { Failure, Waiting } from "@/ui/states";
import { useActions } from "../actions";
import { arrange } from "../layout";
import { hasFeature, type ObjectSpec, useObject } from "../metadata";
import { type RecordData, recordPath, useRecord } from "../records";
import { noteVisit } from "../records/recent";
import { DeletedNote } from "./DeletedNote";
import styles from "./detail.module.css";
import { Header } from "./Header";
import { PathBar } from "./PathBar";
import { Tabs } from "./Tabs";
import { Timeline } from "./Timeline";

function useVisit(spec: ObjectSpec, record: RecordData | undefined) {
  useTitle(record?._title);
  const title = record?._title;
  const id = record?.id;
  useEffect(() => {
    if (title === undefined || id === undefined) return;
    noteVisit({ to: recordPath(spec.name, id), label: title, hint: spec.label, icon: spec.icon });
  }, [spec, id, title]);
}

function Detail({ spec: object, record }: { spec: ObjectSpec; record: RecordData }) {
  const spec = arrange(object, record);
  const hasSide = useMedia("(min-width: 1280px)");
  const actions = useActions(spec);
  const showsTimeline = hasFeature(spec, "timeline");
  return (
    <div className={styles.page}>
      {record._deleted && <DeletedNote spec={spec} record={record} />}
      <div className={styles.top}>
        <Header spec={spec} record={record} onAction={actions.start} />
        <PathBar spec={spec} record={record} onAction={actions.start} />
      </div>
      <div className={styles.columns} data-side={(hasSide && showsTimeline) || undefined}>
        <Tabs spec={spec} record={record} withTimeline={!hasSide && showsTimeline} />
        {hasSide && showsTimeline && (
          <aside className={styles.side}>
            <Timeline spec={spec} record={record} titled />
          </aside>
        )}
      </div>
      {actions.dialog}
    </div>
  );
}

function Loaded({ spec, id }: { spec: ObjectSpec; id: string }) {
  const record = useRecord(spec.name, id);
  useVisit(spec, record.data);
  if (record.isError && !record.data)
    return <Failure error={record.error} onRetry={() => void record.refetch()} />;
  if (!record.data) return <Waiting rows={10} />;
  return <Detail spec={spec} record={record.data} />;
}

/** /o/:object/:id */
export function Component() {
  const { object = "", id = "" } = useParams();
  const spec = useObject(object);
  return <Loaded key={`${object}/${id}`} spec={spec} id={id} />;
}
