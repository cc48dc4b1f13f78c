import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { ForcedPassword } from "@/features/account/ForcedPassword";
import { SignInAgain } from "@/features/signin/SignInAgain";
import { SignInPage } from "@/features/signin/SignInPage";
import { adopt, arrive, ME, type Me, useSession } from "@/kernel/session";
import { onSignedOut } from "@/lib/api";
import { Failure } from "@/ui/states";

/** A session that ends in the middle of work asks over the page, so that nothing typed is lost. */
function useSignInAgain() {
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    onSignedOut(
      () =>
        new Promise<void>((resolve) => {
          waiting.current.push(resolve);
          setAsking(true);
        }),
    );
    return () => onSignedOut(null);
  }, []);
  const done = useCallback(() => {
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve();
  }, []);
  return { isAsking, done };
}

/** Who may pass: signed in, and with a password of his own. */
export function Gate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const session = useSession();
  const again = useSignInAgain();
  const welcome = (me: Me) => client.setQueryData(ME, adopt(me));

  if (session.isPending) return null;
  if (session.isError) return <Failure error={session.error} onRetry={() => void session.refetch()} />;
  const me = session.data;
  if (!me)
    return (
      <SignInPage
        onSignedIn={(next) => {
          arrive();
          welcome(next);
        }}
      />
    );
  if (me.user.must_change_password) return <ForcedPassword onDone={() => void session.refetch()} />;
  return (
    <>
      {children}
      {again.isAsking && (
        <SignInAgain
          me={me}
          onSignedIn={(next) => {
            welcome(next);
            // Another person sat down: what the former one saw must not stay on the screen.
            if (next.user.id !== me.user.id) location.reload();
            again.done();
          }}
        />
      )}
    </>
  );
}
