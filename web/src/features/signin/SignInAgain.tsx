import { Modal } from "antd";
import type { Me } from "@/kernel/session";
import { useT } from "@/lib/words";
import { SignInForm } from "./SignInForm";

export function SignInAgain({ me, onSignedIn }: { me: Me; onSignedIn: (me: Me) => void }) {
  const t = useT();
  return (
    <Modal
      open
      footer={null}
      closable={false}
      keyboard={false}
      width={380}
      title={t("signin.again")}
      zIndex={3000}
    >
      <p className="gx-faint" style={{ marginBottom: 16 }}>
        {me.user.name} · {t("signin.again_hint")}
      </p>
      <SignInForm
        fixed={{ username: me.user.username, account_set: me.account_set?.code }}
        onSignedIn={onSignedIn}
      />
    </Modal>
  );
}
