import type { ReactNode } from "react";
import { useTitle } from "@/lib/useTitle";
import styles from "./Page.module.css";

interface PageProps {
  title: string;
  /** Beside the title: a count, a tag. */
  aside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Fills the window instead of growing (lists and boards scroll inside themselves). */
  fill?: boolean;
}

export function Page({ title, aside, actions, children, fill }: PageProps) {
  useTitle(title);
  return (
    <div className={fill ? `${styles.page} ${styles.fill}` : styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {aside}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function Card({
  title,
  extra,
  children,
}: {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.card}>
      {(title || extra) && (
        <header className={styles.cardHeader}>
          {title && <h2 className={styles.cardTitle}>{title}</h2>}
          {extra && <div className={styles.actions}>{extra}</div>}
        </header>
      )}
      <div className={styles.cardBody}>{children}</div>
    </section>
  );
}
