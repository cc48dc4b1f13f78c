import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { answerOf, api } from "@/api/client";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";

interface Passwords {
  old: string;
  new: string;
  again: string;
}

export function PasswordForm({ onDone, autoFocus }: { onDone: () => void; autoFocus?: boolean }) {
  const t = useT();
  const problemText = useProblemText();
  const [form] = Form.useForm<Passwords>();
  const change = useMutation({
    mutationFn: (given: Passwords) =>
      answerOf(api.POST("/auth/password", { body: { old: given.old, new: given.new } })),
    onSuccess: onDone,
    onError: (error) => {
      if (!(error instanceof Problem)) return;
      const messages = Object.entries(error.fieldMessages());
      form.setFields(
        messages.map(([name, message]) => ({ name: name as keyof Passwords, errors: [message] })),
      );
    },
  });
  const hasFields = change.error instanceof Problem && Object.keys(change.error.fields).length > 0;
  return (
    <Form<Passwords>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(given) => change.mutate(given)}
    >
      {change.error && !hasFields && (
        <Alert type="error" showIcon title={problemText(change.error)} style={{ marginBottom: 16 }} />
      )}
      <Form.Item
        name="old"
        label={t("password.old")}
        rules={[{ required: true, message: t("signin.password_needed") }]}
      >
        <Input.Password autoComplete="current-password" autoFocus={autoFocus} />
      </Form.Item>
      <Form.Item
        name="new"
        label={t("password.new")}
        rules={[{ required: true, message: t("signin.password_needed") }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t("password.again")}
        dependencies={["new"]}
        rules={[
          { required: true, message: t("signin.password_needed") },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue("new")
                ? Promise.resolve()
                : Promise.reject(new Error(t("password.differ"))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t("password.title")}
      </Button>
    </Form>
  );
}
