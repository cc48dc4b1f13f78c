import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Checkbox, DatePicker, Form, Input, Popconfirm, Select, Typography } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import { useObjects } from "@/kernel/metadata";
import { DATE, formatDate } from "@/lib/dates";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
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

interface Given {
  name: string;
  expires?: Dayjs;
  read_only?: boolean;
  objects?: string[];
}

/** A new token may be narrower than its owner: reading only, some objects only. */
function TokenForm({ onCreate, isBusy }: { onCreate: (given: Shape<"NewToken">) => void; isBusy: boolean }) {
  const t = useT();
  const objects = useObjects();
  const [form] = Form.useForm<Given>();
  const finish = ({ name, expires, read_only, objects: only }: Given) => {
    onCreate({
      name,
      expires: expires?.format(DATE),
      read_only: read_only ?? false,
      objects: only && only.length > 0 ? only : undefined,
    });
    form.resetFields();
  };
  return (
    <Form<Given>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={finish}
      className={styles.token}
    >
      <div className={styles.pair}>
        <Form.Item
          name="name"
          label={t("account.token_name")}
          rules={[{ required: true, message: t("common.required") }]}
        >
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="expires" label={t("account.token_expires")}>
          <DatePicker style={{ width: "100%" }} placeholder={t("account.token_never")} />
        </Form.Item>
      </div>
      <Form.Item name="objects" label={t("account.token_objects")}>
        <Select
          mode="multiple"
          allowClear={CLEAR}
          optionFilterProp="label"
          placeholder={t("account.token_all")}
          options={objects.map((one) => ({ value: one.name, label: one.label }))}
        />
      </Form.Item>
      <div className={styles.setting}>
        <Form.Item name="read_only" valuePropName="checked" noStyle>
          <Checkbox>{t("account.token_read_only")}</Checkbox>
        </Form.Item>
        <Button htmlType="submit" loading={isBusy}>
          {t("account.token_create")}
        </Button>
      </div>
    </Form>
  );
}

export function Tokens() {
  const t = useT();
  const { list, remove, create } = useTokens();
  const labels = new Map(useObjects().map((one) => [one.name, one.label]));
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
                {token.read_only && ` · ${t("account.token_read_only")}`}
                {token.objects &&
                  ` · ${token.objects.map((name) => labels.get(name) ?? name).join(t("roles.comma"))}`}
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
