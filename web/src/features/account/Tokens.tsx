import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, DatePicker, Form, Input, Popconfirm, Typography } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import { DATE, formatDate } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import styles from "./account.module.css";

const TOKENS = ["account", "tokens"];

function useTokens() {
  const client = useQueryClient();
  const toast = useToast();
  const refresh = () => client.invalidateQueries({ queryKey: TOKENS });
  const list = useQuery({ queryKey: TOKENS, queryFn: () => answerOf(api.GET("/auth/tokens")) });
  const remove = useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE("/auth/tokens/{id}", { params: { path: { id } } })),
    onSuccess: refresh,
    onError: (error) => toast.problem(error),
  });
  const create = useMutation({
    mutationFn: (given: Shape<"NewToken">) => answerOf(api.POST("/auth/tokens", { body: given })),
    onSuccess: refresh,
    onError: (error) => toast.problem(error),
  });
  return { list, remove, create };
}

function TokenForm({
  onCreate,
  isBusy,
}: {
  onCreate: (given: { name: string; expires?: string }) => void;
  isBusy: boolean;
}) {
  const t = useT();
  return (
    <Form<{ name: string; expires?: Dayjs }>
      layout="inline"
      onFinish={({ name, expires }) => onCreate({ name, expires: expires?.format(DATE) })}
      style={{ marginTop: 12, rowGap: 8 }}
    >
      <Form.Item name="name" rules={[{ required: true, message: t("common.required") }]}>
        <Input
          aria-label={t("account.token_name")}
          placeholder={t("account.token_name")}
          style={{ width: 150 }}
        />
      </Form.Item>
      <Form.Item name="expires">
        <DatePicker
          aria-label={t("account.token_expires")}
          placeholder={t("account.token_expires")}
          style={{ width: 130 }}
        />
      </Form.Item>
      <Button htmlType="submit" loading={isBusy}>
        {t("account.token_create")}
      </Button>
    </Form>
  );
}

export function Tokens() {
  const t = useT();
  const { list, remove, create } = useTokens();
  const [made, setMade] = useState<string | null>(null);
  if (list.isPending) return <Waiting rows={3} />;
  if (list.isError) return <Failure compact error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <p className={styles.faint}>{t("account.tokens_hint")}</p>
      {list.data.length === 0 && <p className={styles.faint}>{t("account.token_none")}</p>}
      <ul className={styles.rows}>
        {list.data.map((token) => (
          <li key={token.id} className={styles.row}>
            <div className={styles.rowText}>
              <div>{token.name}</div>
              <div className={styles.faint}>
                {t("account.token_expires")}:{" "}
                {token.expires ? formatDate(token.expires) : t("account.token_never")}
              </div>
            </div>
            <Popconfirm title={t("account.token_delete_ask")} onConfirm={() => remove.mutate(token.id)}>
              <Button size="small" danger>
                {t("account.token_delete")}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      {made && (
        <Alert
          type="success"
          title={t("account.token_once")}
          description={
            <Typography.Text copyable code>
              {made}
            </Typography.Text>
          }
        />
      )}
      <TokenForm
        isBusy={create.isPending}
        onCreate={(given) => create.mutate(given, { onSuccess: (token) => setMade(token.token) })}
      />
    </>
  );
}
