import { Drawer } from "antd";
import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Waiting } from "@/ui/states";
import { type OpenCreate, OpenCreateContext } from "../fields/opener";
import { useObjectIfKnown } from "../metadata";
import styles from "./form.module.css";

const DrawerForm = lazy(() => import("./DrawerForm"));

type Opened = OpenCreate & { key: number; round: number };

interface OneDrawerProps {
  request: Opened;
  isOpen: boolean;
  onAgain: () => void;
  onClose: () => void;
}

function OneDrawer({ request, isOpen, onAgain, onClose }: OneDrawerProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const label = useObjectIfKnown(request.object)?.label;
  const word = request.id === undefined ? "common.create_what" : "common.edit_what";
  const title = label ? t(word, { what: label }) : "";
  // The form knows whether something is typed; the drawer's cross and Esc ask it first.
  const tryClose = useRef<() => void>(onClose);
  const guard = useCallback((handler: () => void) => {
    tryClose.current = handler;
  }, []);
  return (
    <Drawer
      open={isOpen}
      onClose={() => tryClose.current()}
      size={isPhone ? "100%" : 720}
      title={<span className={styles.drawerTitle}>{title}</span>}
      styles={{ body: { paddingBottom: 0 } }}
      destroyOnHidden
    >
      <ErrorBoundary>
        <Suspense fallback={<Waiting rows={6} />}>
          <DrawerForm
            key={request.round}
            request={request}
            guard={guard}
            onClose={onClose}
            onSaved={(_record, andNew) => (andNew ? onAgain() : onClose())}
          />
        </Suspense>
      </ErrorBoundary>
    </Drawer>
  );
}

/** Forms of any object over any page, one on another: a picker inside a form may open the next. */
export function FormDrawers({ children }: { children: ReactNode }) {
  const counter = useRef(0);
  const [opened, setOpened] = useState<Opened[]>([]);
  const [closing, setClosing] = useState<number | null>(null);
  const open = useCallback((request: OpenCreate) => {
    counter.current += 1;
    const key = counter.current;
    setOpened((now) => [...now, { ...request, key, round: 0 }]);
  }, []);
  const close = (key: number) => {
    setClosing(key);
    // Let it slide out before it is taken away.
    setTimeout(() => {
      setOpened((now) => now.filter((one) => one.key !== key));
      setClosing(null);
    }, 250);
  };
  const again = (key: number) =>
    setOpened((now) => now.map((one) => (one.key === key ? { ...one, round: one.round + 1 } : one)));
  return (
    <OpenCreateContext.Provider value={open}>
      {children}
      {opened.map((request) => (
        <OneDrawer
          key={request.key}
          request={request}
          isOpen={closing !== request.key}
          onAgain={() => again(request.key)}
          onClose={() => close(request.key)}
        />
      ))}
    </OpenCreateContext.Provider>
  );
}
