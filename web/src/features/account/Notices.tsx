import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Switch } from "antd";
import { answerOf, api, type Shape } from "@/api/client";
import { useT } from "@/lib/words";
import { Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import styles from "./account.module.css";

type OwnNotice = Shape<"OwnNotice">;
const KEY = ["own-notices"];

/** Which notices this person receives, of those that his roles give him (ORG-014). */
export function Notices() {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const kinds = useQuery({ queryKey: KEY, queryFn: () => answerOf(api.GET("/notifications/kinds")) });
  const save = useMutation({
    scope: { id: "own-notices" },
    mutationFn: (next: OwnNotice[]) =>
      answerOf(
        api.PUT("/notifications/kinds", {
          body: { quiet: next.filter((one) => !one.wanted).map((one) => one.name) },
        }),
      ),
    onMutate: (next) => client.setQueryData(KEY, next),
    onSuccess: (saved) => client.setQueryData(KEY, saved),
    onError: (error) => {
      toast.problem(error);
      void client.invalidateQueries({ queryKey: KEY });
    },
  });
  if (kinds.isPending) return <Waiting rows={4} />;
  if (kinds.isError) return <Failure error={kinds.error} onRetry={() => void kinds.refetch()} compact />;
  const turn = (name: string, wanted: boolean) =>
    save.mutate(kinds.data.map((one) => (one.name === name ? { ...one, wanted } : one)));
  return (
    <>
      <p className={styles.faint}>{t("account.notices_hint")}</p>
      {kinds.data.map((one) => (
        <div key={one.name} className={styles.setting}>
          <label htmlFor={`notice-${one.name}`}>
            {one.label}
            {!one.given && <span className={styles.faint}> {t("account.not_given")}</span>}
          </label>
          <Switch
            id={`notice-${one.name}`}
            size="small"
            disabled={!one.given}
            checked={one.given && one.wanted}
            onChange={(isOn) => turn(one.name, isOn)}
          />
        </div>
      ))}
    </>
  );
}
