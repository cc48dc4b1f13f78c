import { Button } from "antd";
import { Link } from "react-router";
import { useObjects } from "@/kernel/metadata";
import { useMe } from "@/kernel/session";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card } from "@/ui/Page";
import styles from "./home.module.css";
import { STEPS, useSteps } from "./useSteps";

/** What a new company does first, with what is already done ticked off (ORG-032). */
export function FirstSteps({ onHide }: { onHide: () => void }) {
  const t = useT();
  const me = useMe();
  const done = useSteps();
  const objects = useObjects();
  const steps = STEPS.filter((step) => objects.some((object) => object.name === step.object));
  const count = steps.filter((step) => done[step.key]).length;
  return (
    <Card
      title={t("home.first_steps", { name: me.account_set?.name ?? t("app.name") })}
      extra={
        <>
          <span className={styles.faint}>{t("home.steps_done", { n: count, all: steps.length })}</span>
          <Button size="small" type="text" onClick={onHide}>
            {t("home.hide_steps")}
          </Button>
        </>
      }
    >
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.key} data-done={done[step.key] || undefined}>
            <span className={styles.stepMark}>
              {done[step.key] ? <Icon name="check" size={13} /> : index + 1}
            </span>
            <span className={styles.stepText}>
              <strong>{t(`home.step_${step.key}`)}</strong>
              <span className={styles.faint}>{t(`home.step_${step.key}_hint`)}</span>
            </span>
            <Link to={step.to}>{done[step.key] ? t("home.step_look") : t("home.step_go")}</Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}
