import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Button, DatePicker, Input, Select, Table } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import { DATE, formatMoment } from "@/lib/dates";
import { programName } from "@/lib/text";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Failure } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "./security.module.css";

type Line = Shape<"SignInLine">;

interface Asked {
  q: string;
  event: string;
  result: "" | "ok" | "failed";
  since?: string;
  until?: string;
}

const NOTHING: Asked = { q: "", event: "", result: "" };

function useLog(asked: Asked) {
  return useInfiniteQuery({
    queryKey: ["security", "log", asked],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET("/security/log", { params: { query: { ...asked, cursor: pageParam } } })),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Who signed in or tried to, searchable. */
export function LogTab() {
  const t = useT();
  const [asked, setAsked] = useState(NOTHING);
  const q = useDebounced(asked.q, 300);
  const log = useLog({ ...asked, q });
  const ask = (change: Partial<Asked>) => setAsked((now) => ({ ...now, ...change }));
  const rows = log.data?.pages.flatMap((page) => page.rows) ?? [];
  const events = log.data?.pages[0]?.events ?? [];
  if (log.isError) return <Failure error={log.error} onRetry={() => void log.refetch()} />;
  return (
    <>
      <div className={styles.filters}>
        <Input.Search
          allowClear={CLEAR}
          className={styles.search}
          aria-label={t("security.search")}
          placeholder={t("security.search")}
          onChange={(event) => ask({ q: event.target.value })}
        />
        <Select
          aria-label={t("security.event")}
          className={styles.filter}
          value={asked.event}
          onChange={(event) => ask({ event })}
          options={[
            { value: "", label: t("security.any_event") },
            ...events.map((one) => ({ value: one.name, label: one.label })),
          ]}
        />
        <Select
          aria-label={t("security.result")}
          className={styles.filter}
          value={asked.result}
          onChange={(result) => ask({ result })}
          options={[
            { value: "", label: t("security.any_result") },
            { value: "ok", label: t("security.ok") },
            { value: "failed", label: t("security.failed") },
          ]}
        />
        <DatePicker.RangePicker
          aria-label={t("security.days")}
          allowEmpty={[true, true]}
          onChange={(days: [Dayjs | null, Dayjs | null] | null) =>
            ask({ since: days?.[0]?.format(DATE), until: days?.[1]?.format(DATE) })
          }
        />
      </div>
      <Table<Line>
        size="small"
        rowKey="id"
        className={styles.table}
        loading={log.isPending || log.isPlaceholderData}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 900 }}
        locale={{ emptyText: t("security.log_none") }}
        columns={[
          { title: t("security.at"), width: 150, render: (_, line) => formatMoment(line.at) },
          {
            title: t("security.who"),
            width: 170,
            render: (_, line) => (
              <>
                {line.operator?.title ?? line.account}
                {line.operator?.title && <div className={styles.faint}>{line.account}</div>}
              </>
            ),
          },
          {
            title: t("security.event"),
            width: 170,
            render: (_, line) => (
              <>
                {line.event.label}
                {line.by?.title && (
                  <div className={styles.faint}>{t("security.by", { name: line.by.title })}</div>
                )}
              </>
            ),
          },
          {
            title: t("security.result"),
            width: 190,
            render: (_, line) => (
              <>
                <OptionTag color={line.result === "ok" ? "green" : "red"}>
                  {line.result === "ok" ? t("security.ok") : t("security.failed")}
                </OptionTag>
                {line.reason && <div className={styles.faint}>{line.reason}</div>}
              </>
            ),
          },
          { title: t("security.method"), width: 110, dataIndex: "method" },
          { title: t("security.ip"), width: 130, dataIndex: "ip" },
          {
            title: t("security.client"),
            ellipsis: true,
            render: (_, line) => <span title={line.client}>{programName(line.client)}</span>,
          },
        ]}
      />
      {log.hasNextPage && (
        <div className={styles.foot}>
          <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t("common.load_more")}
          </Button>
        </div>
      )}
    </>
  );
}
