import { useMutation, useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { answerOf, api } from "@/api/client";
import type { Me } from "@/kernel/session";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { useProblemText } from "@/ui/toast";
import { Authenticator } from "./Authenticator";
import { RecoveryCodes } from "./RecoveryCodes";
import styles from "./signin.module.css";

export interface Ticket {
  ticket: string;
  /** The person must have an authenticator and has none yet. */
  enrol: boolean;
}

export function ticketOf(error: unknown): Ticket | null {
  if (!isProblem(error, "second_factor_required")) return null;
  return { ticket: String(error.facts.ticket), enrol: error.facts.enrol === true };
}

interface SecondFactorProps {
  ticket: Ticket;
  onSignedIn: (me: Me) => void;
  onBack: () => void;
}

/** The second step: a code of the authenticator, or taking one into use first. */
export function SecondFactor({ ticket, onSignedIn, onBack }: SecondFactorProps) {
  const t = useT();
  const problemText = useProblemText();
  const [me, setMe] = useState<Me | null>(null);
  const verify = useMutation({
    mutationFn: ({ code }: { code: string }) =>
      answerOf(api.POST("/auth/second-factor", { body: { ticket: ticket.ticket, code }, quiet401: true })),
    onSuccess: (found) => (found.recovery_codes ? setMe(found) : onSignedIn(found)),
  });
  if (me?.recovery_codes)
    return (
      <>
        <RecoveryCodes codes={me.recovery_codes} />
        <Button type="primary" block size="large" onClick={() => onSignedIn(me)}>
          {t("twofactor.kept")}
        </Button>
      </>
    );
  const isOver = isProblem(verify.error, "ticket_expired");
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      size="large"
      onFinish={(given) => verify.mutate(given)}
    >
      {ticket.enrol ? <Enrol ticket={ticket.ticket} /> : <p className={styles.hint}>{t("twofactor.ask")}</p>}
      {verify.error && (
        <Alert
          type="error"
          showIcon
          title={problemText(verify.error)}
          role="alert"
          style={{ marginBottom: 16 }}
        />
      )}
      <Form.Item
        name="code"
        label={t("twofactor.code")}
        rules={[{ required: true, message: t("twofactor.code_needed") }]}
      >
        <Input autoComplete="one-time-code" autoFocus spellCheck={false} maxLength={20} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={verify.isPending} disabled={isOver}>
        {t("twofactor.submit")}
      </Button>
      <Button type="link" block onClick={onBack} style={{ marginTop: 8 }}>
        {t("signin.back")}
      </Button>
    </Form>
  );
}

function Enrol({ ticket }: { ticket: string }) {
  const t = useT();
  const made = useQuery({
    queryKey: ["auth", "enrol", ticket],
    queryFn: () => answerOf(api.POST("/auth/second-factor/enrol", { body: { ticket }, quiet401: true })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  if (made.isPending) return <Waiting rows={4} />;
  if (made.isError) return <Failure compact error={made.error} />;
  return (
    <>
      <p className={styles.hint}>{t("twofactor.must")}</p>
      <Authenticator enrolment={made.data} />
    </>
  );
}
