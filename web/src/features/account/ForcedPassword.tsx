import { useTitle } from "@/lib/useTitle";
import { useT } from "@/lib/words";
import { Seal } from "@/ui/Brand";
import styles from "./account.module.css";
import { PasswordForm } from "./PasswordForm";

export function ForcedPassword({ onDone }: { onDone: () => void }) {
  const t = useT();
  useTitle(t("password.title"));
  return (
    <main className={styles.forced}>
      <div className={styles.forcedBox}>
        <Seal size={40} />
        <h1 className={styles.forcedTitle}>{t("password.title")}</h1>
        <p className={styles.forcedHint}>{t("password.forced")}</p>
        <PasswordForm autoFocus onDone={onDone} />
      </div>
    </main>
  );
}
