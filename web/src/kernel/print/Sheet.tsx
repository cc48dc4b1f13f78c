import { Button } from "antd";
import { type ReactNode, useEffect } from "react";
import type { Shape } from "@/api/client";
import { formatMoment } from "@/lib/dates";
import { useTitle } from "@/lib/useTitle";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import styles from "./print.module.css";

interface SheetProps {
  heading: Shape<"PrintHeading">;
  /** Beside the title: how many records. */
  aside?: string;
  children: ReactNode;
}

/** One printed document: what it is, of which company, who printed it and when. Asks for the printer by itself. */
export function Sheet({ heading, aside, children }: SheetProps) {
  const t = useT();
  useTitle(heading.title);
  useEffect(() => {
    const timer = setTimeout(() => window.print(), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.desk}>
      <div className={styles.tools}>
        <Button type="primary" icon={<Icon name="printer" />} onClick={() => window.print()}>
          {t("print.do")}
        </Button>
        <Button onClick={() => window.close()}>{t("common.close")}</Button>
      </div>
      <article className={styles.sheet}>
        <header className={styles.heading}>
          <p>{heading.company}</p>
          <h1>{heading.title}</h1>
          <p>
            {aside && <span>{aside}</span>}
            <span>{t("print.by", { who: heading.who, at: formatMoment(heading.at) })}</span>
          </p>
        </header>
        {children}
      </article>
    </div>
  );
}
