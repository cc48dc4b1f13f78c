import { Button, Skeleton } from "antd";
import type { ReactNode } from "react";
import { Problem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Icon } from "./Icon";
import styles from "./states.module.css";
import { useProblemText } from "./toast";

interface BlankProps {
  icon?: string;
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  compact?: boolean;
}

/** Nothing here, said in a way that leads on. */
export function Blank({ icon = "inbox", title, hint, action, compact }: BlankProps) {
  return (
    <div className={compact ? `${styles.blank} ${styles.compact}` : styles.blank}>
      <span className={styles.mark}>
        <Icon name={icon} size={compact ? 18 : 26} />
      </span>
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {action}
    </div>
  );
}

/** A refusal in place of the content, with the way out that fits it. */
export function Failure({
  error,
  onRetry,
  compact,
}: {
  error: unknown;
  onRetry?: () => void;
  compact?: boolean;
}) {
  const t = useT();
  const problemText = useProblemText();
  if (error instanceof Problem && error.status === 404) {
    return (
      <Blank
        icon="question"
        title={t("error.not_found")}
        hint={t("error.not_found_hint")}
        compact={compact}
      />
    );
  }
  if (error instanceof Problem && error.status === 403) {
    return <Blank icon="lock" title={t("error.forbidden")} hint={error.detail} compact={compact} />;
  }
  const retry = onRetry && (
    <Button onClick={onRetry} icon={<Icon name="reload" />}>
      {t("common.retry")}
    </Button>
  );
  return (
    <Blank
      icon="warning"
      title={t("error.load")}
      hint={problemText(error)}
      action={retry}
      compact={compact}
    />
  );
}

export function Waiting({ rows = 6 }: { rows?: number }) {
  const t = useT();
  return (
    <div className={styles.waiting} role="status" aria-label={t("common.loading")}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}
