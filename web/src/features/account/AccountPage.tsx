import { useT } from "@/lib/words";
import { Card, Page } from "@/ui/Page";
import { useToast } from "@/ui/toast";
import styles from "./account.module.css";
import { History } from "./History";
import { Notices } from "./Notices";
import { PasswordForm } from "./PasswordForm";
import { Preferences } from "./Preferences";
import { SecondFactorCard } from "./SecondFactorCard";
import { Sessions } from "./Sessions";
import { Tokens } from "./Tokens";

/** /account: what a person decides for himself. */
export function Component() {
  const t = useT();
  const toast = useToast();
  return (
    <Page title={t("shell.account")}>
      <div className={styles.columns}>
        <Card title={t("account.preferences")}>
          <Preferences />
        </Card>
        <Card title={t("account.notices")}>
          <Notices />
        </Card>
        <Card title={t("password.title")}>
          <PasswordForm key="password" onDone={() => toast.success(t("password.done"))} />
        </Card>
        <Card title={t("twofactor.title")}>
          <SecondFactorCard />
        </Card>
        <Card title={t("account.sessions")}>
          <Sessions />
        </Card>
        <Card title={t("account.tokens")}>
          <Tokens />
        </Card>
        <Card title={t("account.history")}>
          <History />
        </Card>
      </div>
    </Page>
  );
}
