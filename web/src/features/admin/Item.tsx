import type { ReactNode } from "react";
import styles from "./drawer/drawer.module.css";

/** A labelled line of a form in a drawer, with what is wrong with it and a hint. */
export function Item({
  id,
  label,
  error,
  hint,
  children,
}: {
  id?: string;
  label: string;
  error?: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.item}>
      {id ? <label htmlFor={id}>{label}</label> : <span className={styles.label}>{label}</span>}
      {children}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      {hint && <p className={styles.faint}>{hint}</p>}
    </div>
  );
}
