import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { answerOf, api } from "@/api/client";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { useToast } from "@/ui/toast";
import styles from "./shell.module.css";

/** An administrator looks around as somebody: said on every page, with the way out. */
export function ActingBanner({ name }: { name: string }) {
  const t = useT();
  const toast = useToast();
  const leave = useMutation({
    mutationFn: () => answerOf(api.DELETE("/auth/act-as")),
    // A fresh page: nothing that this person sees stays in memory.
    onSuccess: () => location.assign("/"),
    onError: (error) => toast.problem(error),
  });
  return (
    <div className={styles.acting} role="status">
      <Icon name="eye" size={15} />
      <span className={styles.actingText}>{t("shell.acting", { name })}</span>
      <Button size="small" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t("shell.acting_leave")}
      </Button>
    </div>
  );
}
