import { Alert, Button, Form, Input, Select } from "antd";
import { useEffect, useState } from "react";
import type { Me } from "@/kernel/session";
import { isProblem } from "@/lib/problem";
import { recall, remember } from "@/lib/storage";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import { type Credentials, useAuthInfo, useSignIn } from "./useSignIn";

const LAST = "gx.signin";

/** Seconds until the server will listen again; counts down to zero. */
function useLockout(error: unknown): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    setLeft(isProblem(error, "locked_out") ? (error.retryAfter ?? 60) : 0);
  }, [error]);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}

interface SignInFormProps {
  onSignedIn: (me: Me) => void;
  /** Signing in again: the person is known. */
  fixed?: { username: string; account_set?: string };
}

export function SignInForm({ onSignedIn, fixed }: SignInFormProps) {
  const t = useT();
  const problemText = useProblemText();
  const info = useAuthInfo();
  const sets = info.data?.account_sets ?? [];
  const last = fixed ?? recall<Partial<Credentials>>(LAST, localStorage) ?? {};
  const signIn = useSignIn((me) => {
    if (!fixed)
      remember(LAST, { username: me.user.username, account_set: me.account_set?.code }, localStorage);
    onSignedIn(me);
  });
  const wait = useLockout(signIn.error);
  const error = wait > 0 ? t("signin.locked", { n: wait }) : signIn.error ? problemText(signIn.error) : null;
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      size="large"
      initialValues={{ ...last, account_set: last.account_set ?? sets[0]?.code }}
      onFinish={(given) => signIn.mutate({ ...fixed, ...given })}
      onValuesChange={() => wait === 0 && signIn.reset()}
    >
      {error && <Alert type="error" showIcon title={error} role="alert" style={{ marginBottom: 16 }} />}
      {sets.length > 1 && !fixed && (
        <Form.Item
          name="account_set"
          label={t("signin.account_set")}
          initialValue={last.account_set ?? sets[0]?.code}
        >
          <Select options={sets.map((one) => ({ value: one.code, label: one.name }))} />
        </Form.Item>
      )}
      {!fixed && (
        <Form.Item
          name="username"
          label={t("signin.username")}
          rules={[{ required: true, message: t("signin.username_needed") }]}
        >
          <Input
            autoComplete="username"
            autoFocus={!last.username}
            autoCapitalize="none"
            spellCheck={false}
          />
        </Form.Item>
      )}
      <Form.Item
        name="password"
        label={t("signin.password")}
        rules={[{ required: true, message: t("signin.password_needed") }]}
      >
        <Input.Password autoComplete="current-password" autoFocus={Boolean(last.username)} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signIn.isPending} disabled={wait > 0}>
        {t("signin.submit")}
      </Button>
    </Form>
  );
}
