import { useQuery } from "@tanstack/react-query";
import { answerOf, api } from "@/api/client";
import { formatMoment } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "./account.module.css";

const SHOWN = 10;

/** The own recent sign-ins, so that one notices a stranger's. */
export function History() {
  const t = useT();
  const history = useQuery({
    queryKey: ["account", "history"],
    queryFn: () => answerOf(api.GET("/auth/history")),
  });
  if (history.isPending) return <Waiting rows={4} />;
  if (history.isError)
    return <Failure compact error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data.rows.length === 0) return <p className={styles.faint}>{t("account.history_none")}</p>;
  return (
    <ul className={styles.rows}>
      {history.data.rows.slice(0, SHOWN).map((line) => (
        <li key={line.id} className={styles.row}>
          <div className={styles.rowText}>
            <div>{[line.event.label, line.method, line.reason].filter(Boolean).join(" · ")}</div>
            <div className={styles.faint} title={line.client}>
              {formatMoment(line.at)} · {line.ip} · {line.client}
            </div>
          </div>
          {line.result === "failed" && <OptionTag color="red">{t("security.failed")}</OptionTag>}
        </li>
      ))}
    </ul>
  );
}
