import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { Blank, Failure, Waiting } from "@/ui/states";
import { hasFeature, type ObjectSpec } from "../metadata";
import { type RecordData, recordKeys, recordsPath } from "../records";
import { Composer } from "./Composer";
import { TimelineEntry, type TimelineRow } from "./TimelineEntry";
import styles from "./timeline.module.css";

type Shown = "all" | "comment" | "change" | "file";

interface TimelinePage {
  rows: TimelineRow[];
  next: string | null;
}

function isShown(row: TimelineRow, shown: Shown): boolean {
  if (shown === "all") return true;
  if (shown === "comment" || shown === "file") return row.kind === shown;
  return row.kind !== "comment" && row.kind !== "file";
}

function useTimeline(object: string, id: number) {
  return useInfiniteQuery({
    queryKey: recordKeys.part(object, id, "timeline"),
    queryFn: ({ pageParam }) =>
      call<TimelinePage>("GET", recordsPath(object, id, "timeline"), undefined, {
        query: { cursor: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

interface TimelineProps {
  spec: ObjectSpec;
  record: RecordData;
  titled?: boolean;
}

/** One stream of what happened to a record: changes, verbs, comments, files. */
export function Timeline({ spec, record, titled }: TimelineProps) {
  const t = useT();
  const [shown, setShown] = useState<Shown>("all");
  const timeline = useTimeline(spec.name, record.id);
  const rows = (timeline.data?.pages ?? []).flatMap((page) => page.rows).filter((row) => isShown(row, shown));
  return (
    <div className={titled ? styles.titled : undefined}>
      <div className={styles.head}>
        {titled && <h2 className={styles.title}>{t("detail.timeline")}</h2>}
        <Segmented<Shown>
          size="small"
          aria-label={t("detail.timeline")}
          value={shown}
          onChange={setShown}
          options={[
            { value: "all", label: t("detail.all_kinds") },
            { value: "comment", label: t("detail.comments") },
            { value: "change", label: t("detail.changes") },
            { value: "file", label: t("detail.files") },
          ]}
        />
      </div>
      {hasFeature(spec, "comments") && !record._deleted && <Composer object={spec.name} id={record.id} />}
      {timeline.isPending && <Waiting rows={4} />}
      {timeline.isError && <Failure compact error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.isSuccess && rows.length === 0 && (
        <Blank compact icon="history" title={t("detail.timeline_none")} />
      )}
      <ol className={styles.entries}>
        {rows.map((row) => (
          <TimelineEntry key={row.id} row={row} object={spec.name} recordId={record.id} />
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button
          type="text"
          block
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {t("common.load_more")}
        </Button>
      )}
    </div>
  );
}
