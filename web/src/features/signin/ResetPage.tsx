import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { answerOf, api } from "@/api/client";
import { Problem } from "@/lib/problem";
import { useTitle } from "@/lib/useTitle";
import { useT } from "@/lib/words";
import { Seal } from "@/ui/Brand";
import { useProblemText } from "@/ui/toast";
import styles from "./signin.module.css";

interface Passwords {
  new: string;
  again: string;
}

/** /reset#token: somebody followed the link in his e-mail. */
export function Component() {
  const t = useT();
  const problemText = useProblemText();
  useTitle(t("signin.reset_title"));
  const [form] = Form.useForm<Passwords>();
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const reset = useMutation({
    mutationFn: (given: Passwords) =>
      answerOf(api.POST("/auth/password-reset/confirm", { body: { token, new: given.new }, quiet401: true })),
    onError: (error) => {
      if (!(error instanceof Problem)) return;
      const message = error.fieldMessages().new;
      if (message) form.setFields([{ name: "new", errors: [message] }]);
    },
  });
  const isAtField = reset.error instanceof Problem && Object.keys(reset.error.fields).length > 0;
  const toSignIn = () => location.assign("/");
  return (
    <main className={styles.alone}>
      <div className={styles.aloneBox}>
        <Seal size={40} />
        <h1 className={styles.aloneTitle}>{t("signin.reset_title")}</h1>
        {reset.isSuccess ? (
          <>
            <Alert type="success" showIcon title={t("signin.reset_done")} style={{ marginBottom: 16 }} />
            <Button type="primary" block size="large" onClick={toSignIn}>
              {t("signin.submit")}
            </Button>
          </>
        ) : (
          <Form<Passwords>
            form={form}
            layout="vertical"
            requiredMark={false}
            size="large"
            onFinish={(given) => reset.mutate(given)}
          >
            {reset.error && !isAtField && (
              <Alert
                type="error"
                showIcon
                role="alert"
                title={problemText(reset.error)}
                style={{ marginBottom: 16 }}
              />
            )}
            <Form.Item
              name="new"
              label={t("password.new")}
              rules={[{ required: true, message: t("signin.password_needed") }]}
            >
              <Input.Password autoComplete="new-password" autoFocus />
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
            <Button type="primary" htmlType="submit" block loading={reset.isPending}>
              {t("signin.reset_submit")}
            </Button>
            <Button type="link" block onClick={toSignIn} style={{ marginTop: 8 }}>
              {t("signin.back")}
            </Button>
          </Form>
        )}
      </div>
    </main>
  );
}
