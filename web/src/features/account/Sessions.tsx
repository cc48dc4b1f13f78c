import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { answerOf, api } from "@/api/client";
import { ago, formatMoment } from "@/lib/dates";
import { programName } from "@/lib/text";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { useToast } from "@/ui/toast";
import styles from "./account.module.css";

const SESSIONS = ["account", "sessions"];

export function Sessions() {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const sessions = useQuery({ queryKey: SESSIONS, queryFn: () => answerOf(api.GET("/auth/sessions")) });
  const end = useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE("/auth/sessions/{id}", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSIONS }),
    onError: (error) => toast.problem(error),
  });
  if (sessions.isPending) return <Waiting rows={3} />;
  if (sessions.isError)
    return <Failure compact error={sessions.error} onRetry={() => void sessions.refetch()} />;
  return (
    <ul className={styles.rows}>
      {sessions.data.map((session) => (
        <li key={session.id} className={styles.row}>
          <div className={styles.rowText}>
            <div title={session.client}>{programName(session.client)}</div>
            <div className={styles.faint}>
              {session.ip} · {t("account.session_seen", { when: ago(session.last_seen) })} ·{" "}
              {t("account.session_since", { when: formatMoment(session.created_at) })}
            </div>
          </div>
          {session.current ? (
            <OptionTag color="green">{t("account.session_current")}</OptionTag>
          ) : (
            <Button
              size="small"
              loading={end.isPending && end.variables === session.id}
              onClick={() => end.mutate(session.id)}
            >
              {t("account.session_end")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
