import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, type FormInstance, Input } from "antd";
import { answerOf, api } from "@/api/client";
import { useT } from "@/lib/words";
import { useProblemText, useToast } from "@/ui/toast";
import styles from "./signin.module.css";
import type { Credentials } from "./useSignIn";

type Asking = Pick<Credentials, "username" | "account_set">;

interface AskByMailProps {
  what: "code" | "reset";
  /** The sign-in form, whose user name counts; without it this is a form of its own. */
  form?: FormInstance<Credentials>;
  onBack?: () => void;
}

/** A one-time password or a link by e-mail. The answer is the same for every name. */
export function AskByMail({ what, form, onBack }: AskByMailProps) {
  const t = useT();
  const toast = useToast();
  const problemText = useProblemText();
  const ask = useMutation({
    mutationFn: (body: Asking) =>
      what === "code"
        ? answerOf(api.POST("/auth/one-time-code", { body, quiet401: true }))
        : answerOf(api.POST("/auth/password-reset", { body, quiet401: true })),
  });
  if (form) {
    const send = async () => {
      const { username } = await form.validateFields(["username"]);
      const account_set = form.getFieldValue("account_set") as string | undefined;
      ask.mutate(
        { username, account_set: account_set ?? "" },
        { onSuccess: () => toast.info(t("signin.code_sent")), onError: (error) => toast.problem(error) },
      );
    };
    return (
      <Button
        type="link"
        size="small"
        className={styles.other}
        loading={ask.isPending}
        onClick={() => void send().catch(() => undefined)}
      >
        {t("signin.send_code")}
      </Button>
    );
  }
  if (ask.isSuccess)
    return (
      <>
        <Alert type="success" showIcon title={t("signin.reset_sent")} style={{ marginBottom: 16 }} />
        <Button block size="large" onClick={onBack}>
          {t("signin.back")}
        </Button>
      </>
    );
  return (
    <Form<Asking>
      layout="vertical"
      requiredMark={false}
      size="large"
      onFinish={(given) => ask.mutate({ account_set: "", ...given })}
    >
      <p className={styles.hint}>{t("signin.reset_hint")}</p>
      {ask.error && (
        <Alert type="error" showIcon title={problemText(ask.error)} style={{ marginBottom: 16 }} />
      )}
      <Form.Item
        name="username"
        label={t("signin.username")}
        rules={[{ required: true, message: t("signin.username_needed") }]}
      >
        <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={ask.isPending}>
        {t("signin.send_link")}
      </Button>
      <Button type="link" block onClick={onBack} style={{ marginTop: 8 }}>
        {t("signin.back")}
      </Button>
    </Form>
  );
}
