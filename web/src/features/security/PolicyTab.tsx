import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Form, Input, InputNumber, Select, Switch } from "antd";
import { answerOf, api, type Shape } from "@/api/client";
import { Problem } from "@/lib/problem";
import { useT, type WordKey } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import styles from "./security.module.css";

const POLICY = ["security", "policy"];

type Policy = Shape<"SignInPolicy">;
type Values = Policy["values"];

const GROUPS = [
  { title: "security.passwords", names: ["min_length", "classes", "history", "max_age_days"] },
  { title: "security.lock", names: ["lock_after", "lock_seconds", "ip_lock_after"] },
  { title: "security.second", names: ["second_factor", "session_days"] },
  { title: "security.mail", names: ["address", "reset_by_mail", "reset_minutes", "code_minutes"] },
] as const satisfies readonly { title: WordKey; names: readonly (keyof Values)[] }[];

export function PolicyTab() {
  const policy = useQuery({ queryKey: POLICY, queryFn: () => answerOf(api.GET("/security/policy")) });
  if (policy.isPending) return <Waiting rows={10} />;
  if (policy.isError) return <Failure error={policy.error} onRetry={() => void policy.refetch()} />;
  return <PolicyForm policy={policy.data} />;
}

function PolicyForm({ policy }: { policy: Policy }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (body: Values) => answerOf(api.PATCH("/security/policy", { body })),
    onSuccess: (answer) => {
      client.setQueryData(POLICY, answer);
      toast.success(t("common.saved"));
    },
    onError: (error) => {
      if (error instanceof Problem && Object.keys(error.fields).length > 0) {
        const messages = Object.entries(error.fieldMessages());
        form.setFields(messages.map(([name, text]) => ({ name: name as keyof Values, errors: [text] })));
      } else toast.problem(error);
    },
  });
  const address = Form.useWatch("address", form);
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={policy.values}
      onFinish={(given) => save.mutate(given)}
    >
      <div className={styles.cards}>
        {GROUPS.map((group) => (
          <Card key={group.title} title={t(group.title)}>
            {group.title === "security.mail" && !policy.can_mail && (
              <Alert type="info" showIcon title={t("security.no_mail")} style={{ marginBottom: 14 }} />
            )}
            {group.names.map((name) => (
              <PolicyField key={name} name={name} policy={policy} />
            ))}
            {group.title === "security.mail" && !address && (
              <Button size="small" onClick={() => form.setFieldValue("address", location.origin)}>
                {t("security.this_address", { address: location.origin })}
              </Button>
            )}
          </Card>
        ))}
      </div>
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t("common.save")}
        </Button>
      </div>
    </Form>
  );
}

function PolicyField({ name, policy }: { name: keyof Values; policy: Policy }) {
  const t = useT();
  const range = policy.limits[name];
  const common = { name, label: t(`security.${name}`), extra: t(`security.${name}_hint`) || undefined };
  if (range)
    return (
      <Form.Item {...common} rules={[{ required: true, message: t("common.required") }]}>
        <InputNumber min={range.min} max={range.max} precision={0} style={{ width: 140 }} />
      </Form.Item>
    );
  if (name === "second_factor")
    return (
      <Form.Item {...common}>
        <Select
          style={{ maxWidth: 280 }}
          options={[
            { value: "optional", label: t("security.optional") },
            { value: "administrators", label: t("security.administrators") },
            { value: "everyone", label: t("security.everyone") },
          ]}
        />
      </Form.Item>
    );
  if (name === "reset_by_mail")
    return (
      <Form.Item {...common} valuePropName="checked">
        <Switch />
      </Form.Item>
    );
  return (
    <Form.Item {...common}>
      <Input placeholder="https://" maxLength={200} />
    </Form.Item>
  );
}
