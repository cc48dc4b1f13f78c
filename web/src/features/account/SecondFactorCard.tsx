import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { answerOf, api, type Shape } from "@/api/client";
import { Authenticator } from "@/features/signin/Authenticator";
import { RecoveryCodes } from "@/features/signin/RecoveryCodes";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useProblemText } from "@/ui/toast";
import styles from "./account.module.css";

const STATUS = ["account", "second-factor"];

type Step = "setup" | "codes" | "remove";

/** Two steps at the door: take an authenticator into use, get new recovery codes, do without again. */
export function SecondFactorCard() {
  const t = useT();
  const client = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const status = useQuery({ queryKey: STATUS, queryFn: () => answerOf(api.GET("/auth/second-factor")) });
  if (status.isPending) return <Waiting rows={2} />;
  if (status.isError) return <Failure compact error={status.error} onRetry={() => void status.refetch()} />;
  const { enrolled, demanded, recovery_left } = status.data;
  const close = () => {
    setStep(null);
    void client.invalidateQueries({ queryKey: STATUS });
  };
  return (
    <>
      <div className={styles.setting}>
        <span>{t("twofactor.state")}</span>
        {enrolled ? (
          <OptionTag color="green">{t("twofactor.on")}</OptionTag>
        ) : (
          <OptionTag>{t("twofactor.off")}</OptionTag>
        )}
      </div>
      {enrolled && (
        <div className={styles.setting}>
          <span>{t("twofactor.recovery")}</span>
          <span className={styles.faint}>{t("twofactor.left", { n: recovery_left })}</span>
        </div>
      )}
      <p className={styles.faint}>{demanded ? t("twofactor.demanded") : t("twofactor.why")}</p>
      <div className={styles.buttons}>
        <Button type={enrolled ? "default" : "primary"} onClick={() => setStep("setup")}>
          {enrolled ? t("twofactor.replace") : t("twofactor.start")}
        </Button>
        {enrolled && <Button onClick={() => setStep("codes")}>{t("twofactor.new_codes")}</Button>}
        {enrolled && !demanded && (
          <Button danger onClick={() => setStep("remove")}>
            {t("twofactor.remove")}
          </Button>
        )}
      </div>
      {step && <Steps step={step} needsPassword={status.data.has_password} onClose={close} />}
    </>
  );
}

interface StepsProps {
  step: Step;
  needsPassword: boolean;
  onClose: () => void;
}

interface Given {
  password?: string;
  code?: string;
}

function useSteps(step: Step, onClose: () => void) {
  const [enrolment, setEnrolment] = useState<Shape<"Enrolment"> | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const next = useMutation({
    mutationFn: async ({ password, code }: Given) => {
      if (step === "setup" && !enrolment) {
        const body = { password: password ?? "" };
        return setEnrolment(await answerOf(api.POST("/auth/second-factor/setup", { body })));
      }
      const body = { code: code ?? "" };
      if (step === "remove") {
        await answerOf(api.POST("/auth/second-factor/remove", { body }));
        return onClose();
      }
      const answer =
        step === "setup"
          ? await answerOf(api.POST("/auth/second-factor/confirm", { body }))
          : await answerOf(api.POST("/auth/second-factor/recovery-codes", { body }));
      setCodes(answer.recovery_codes);
    },
  });
  return { enrolment, codes, next };
}

function Steps({ step, needsPassword, onClose }: StepsProps) {
  const t = useT();
  const problemText = useProblemText();
  const { enrolment, codes, next } = useSteps(step, onClose);
  const asksPassword = step === "setup" && !enrolment;
  const titles = {
    setup: t("twofactor.start"),
    codes: t("twofactor.new_codes"),
    remove: t("twofactor.remove"),
  };
  const error = next.error && ("fieldMessages" in next.error ? fieldText(next.error) : null);
  return (
    <Modal open title={titles[step]} footer={null} width={440} onCancel={onClose} destroyOnHidden>
      {codes ? (
        <>
          <RecoveryCodes codes={codes} />
          <Button type="primary" block onClick={onClose}>
            {t("twofactor.kept")}
          </Button>
        </>
      ) : (
        <Form<Given>
          key={asksPassword ? "password" : "code"}
          layout="vertical"
          requiredMark={false}
          onFinish={(given) => next.mutate(given)}
        >
          {enrolment && <Authenticator enrolment={enrolment} />}
          {step !== "setup" && <p className={styles.faint}>{t(`twofactor.${step}_hint`)}</p>}
          {next.error && (
            <Alert
              type="error"
              showIcon
              role="alert"
              title={error || problemText(next.error)}
              style={{ marginBottom: 16 }}
            />
          )}
          {asksPassword && needsPassword && (
            <Form.Item
              name="password"
              label={t("password.old")}
              rules={[{ required: true, message: t("signin.password_needed") }]}
            >
              <Input.Password autoComplete="current-password" autoFocus />
            </Form.Item>
          )}
          {!asksPassword && (
            <Form.Item
              name="code"
              label={t("twofactor.code")}
              rules={[{ required: true, message: t("twofactor.code_needed") }]}
            >
              <Input autoComplete="one-time-code" autoFocus spellCheck={false} maxLength={20} />
            </Form.Item>
          )}
          <Button type="primary" danger={step === "remove"} htmlType="submit" block loading={next.isPending}>
            {asksPassword ? t("twofactor.next") : t("twofactor.submit")}
          </Button>
        </Form>
      )}
    </Modal>
  );
}

function fieldText(error: object): string {
  const { fieldMessages } = error as { fieldMessages: () => Record<string, string> };
  return Object.values(fieldMessages.call(error)).join(" ");
}
