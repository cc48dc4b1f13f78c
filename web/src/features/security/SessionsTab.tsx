import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Popconfirm, Table } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { answerOf, api, type Shape } from "@/api/client";
import { recordPath } from "@/kernel/records";
import { ago, formatMoment } from "@/lib/dates";
import { programName } from "@/lib/text";
import { useDebounced } from "@/lib/useDebounced";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { Failure } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import styles from "./security.module.css";

type Session = Shape<"AnySession">;
const SESSIONS = ["security", "sessions"];

/** Everybody who is signed in; an administrator ends what should not be. */
export function SessionsTab() {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed, 300);
  const sessions = useQuery({
    queryKey: [...SESSIONS, q],
    queryFn: () => answerOf(api.GET("/security/sessions", { params: { query: { q } } })),
    placeholderData: keepPreviousData,
  });
  const end = useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE("/security/sessions/{id}", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSIONS }),
    onError: (error) => toast.problem(error),
  });
  if (sessions.isError) return <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />;
  return (
    <>
      <div className={styles.filters}>
        <Input.Search
          allowClear={CLEAR}
          className={styles.search}
          aria-label={t("security.search")}
          placeholder={t("security.search")}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Table<Session>
        size="small"
        rowKey="id"
        className={styles.table}
        loading={sessions.isPending}
        dataSource={sessions.data}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 860 }}
        columns={[
          {
            title: t("security.who"),
            width: 180,
            render: (_, one) => (
              <>
                <Link to={recordPath("operator", one.operator.id)}>{one.operator.title}</Link>
                <div className={styles.faint}>{one.account}</div>
              </>
            ),
          },
          { title: t("security.seen"), width: 120, render: (_, one) => ago(one.last_seen) },
          { title: t("security.since"), width: 150, render: (_, one) => formatMoment(one.created_at) },
          { title: t("security.method"), width: 110, dataIndex: "method" },
          { title: t("security.ip"), width: 130, dataIndex: "ip" },
          {
            title: t("security.client"),
            ellipsis: true,
            render: (_, one) => <span title={one.client}>{programName(one.client)}</span>,
          },
          {
            key: "end",
            width: 90,
            align: "right",
            render: (_, one) =>
              one.current ? (
                <OptionTag color="green">{t("account.session_current")}</OptionTag>
              ) : (
                <Popconfirm title={t("security.end_ask")} onConfirm={() => end.mutate(one.id)}>
                  <Button size="small" danger loading={end.isPending && end.variables === one.id}>
                    {t("account.session_end")}
                  </Button>
                </Popconfirm>
              ),
          },
        ]}
      />
    </>
  );
}
