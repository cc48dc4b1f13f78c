import { Alert, Button, Form, Input, Select } from "antd";
import { useEffect, useState } from "react";
import type { Me } from "@/kernel/session";
import { isProblem } from "@/lib/problem";
import { recall, remember } from "@/lib/storage";
import { useT } from "@/lib/words";
import { useProblemText } from "@/ui/toast";
import { AskByMail } from "./AskByMail";
import { arrival } from "./arrival";
import { Providers } from "./Providers";
import { SecondFactor, type Ticket, ticketOf } from "./SecondFactor";
import styles from "./signin.module.css";
import { type Credentials, useAuthInfo, useSignIn } from "./useSignIn";

const LAST = "gx.signin";

/** Seconds until the server will listen again; counts down to zero. */
export function useLockout(error: unknown): number {
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

/** Name and password, then the second factor where the server asks for one. */
export function SignInForm(props: SignInFormProps) {
  const [ticket, setTicket] = useState<Ticket | null>(() => (props.fixed ? null : arrival().ticket));
  const [isForgotten, setForgotten] = useState(false);
  if (ticket)
    return <SecondFactor ticket={ticket} onSignedIn={props.onSignedIn} onBack={() => setTicket(null)} />;
  if (isForgotten) return <AskByMail what="reset" onBack={() => setForgotten(false)} />;
  return <PasswordStep {...props} onTicket={setTicket} onForgotten={() => setForgotten(true)} />;
}

interface PasswordStepProps extends SignInFormProps {
  onTicket: (ticket: Ticket) => void;
  onForgotten: () => void;
}

function PasswordStep({ onSignedIn, fixed, onTicket, onForgotten }: PasswordStepProps) {
  const t = useT();
  const problemText = useProblemText();
  const [form] = Form.useForm<Credentials>();
  const last = fixed ?? recall<Partial<Credentials>>(LAST, localStorage) ?? {};
  const [chosen, setChosen] = useState(last.account_set);
  const info = useAuthInfo(chosen);
  const sets = info.data?.account_sets ?? [];
  const [refused, setRefused] = useState(() => (fixed ? null : arrival().refused));
  const signIn = useSignIn((me) => {
    if (!fixed)
      remember(LAST, { username: me.user.username, account_set: me.account_set?.code }, localStorage);
    onSignedIn(me);
  }, onTicket);
  const asksForCode = ticketOf(signIn.error) !== null;
  const wait = useLockout(signIn.error);
  const failed = signIn.error && !asksForCode ? problemText(signIn.error) : refused && t(`signin.${refused}`);
  const error = wait > 0 ? t("signin.locked", { n: wait }) : failed;
  const change = (values: Partial<Credentials>) => {
    if (values.account_set) setChosen(values.account_set);
    setRefused(null);
    if (wait === 0) signIn.reset();
  };
  return (
    <Form<Credentials>
      form={form}
      layout="vertical"
      requiredMark={false}
      size="large"
      initialValues={{ ...last, account_set: last.account_set ?? sets[0]?.code }}
      onFinish={(given) => signIn.mutate({ ...fixed, ...given })}
      onValuesChange={change}
    >
      {error && <Alert type="error" showIcon title={error} role="alert" style={{ marginBottom: 16 }} />}
      {sets.length > 1 && !fixed && (
        <Form.Item name="account_set" label={t("signin.account_set")}>
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
      {!fixed && (info.data?.can_mail || info.data?.can_reset) && (
        <div className={styles.others}>
          {info.data.can_mail && <AskByMail what="code" form={form} />}
          {info.data.can_reset && (
            <Button type="link" size="small" className={styles.other} onClick={onForgotten}>
              {t("signin.forgotten")}
            </Button>
          )}
        </div>
      )}
      {!fixed && <Providers offers={info.data?.providers ?? []} accountSet={chosen} />}
    </Form>
  );
}
