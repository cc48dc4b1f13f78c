import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Input } from "antd";
import { type RefObject, useImperativeHandle, useRef, useState } from "react";
import { useLeaveGuard } from "@/kernel/form/useLeaveGuard";
import { call } from "@/lib/api";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { missing, type Paper, type PaperSection, paperKey } from "./api";
import { FiguresBlock } from "./FiguresBlock";
import styles from "./reports.module.css";
import { type DraftState, useDraft } from "./useDraft";

/** What the page asks of the writing before it hands in. */
export interface WritingHandle {
  isReady: () => Promise<boolean>;
}

interface TextProps {
  section: PaperSection;
  value: string;
  isMissing: boolean;
  onChange: (text: string) => void;
  onLeave: () => void;
}

function TextSection({ section, value, isMissing, onChange, onLeave }: TextProps) {
  const t = useT();
  const id = `report-${section.id}`;
  return (
    <section className={styles.section}>
      <label htmlFor={id} className={styles.title}>
        {section.title}
        {section.required && (
          <span className={styles.star} aria-hidden>
            {t("reports.required")}
          </span>
        )}
      </label>
      <Input.TextArea
        id={id}
        value={value}
        placeholder={section.hint}
        autoSize={{ minRows: 4, maxRows: 24 }}
        maxLength={20_000}
        status={isMissing ? "error" : undefined}
        aria-invalid={isMissing || undefined}
        aria-required={section.required || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {isMissing && (
        <p className={styles.error} role="alert">
          {t("reports.write", { what: section.title })}
        </p>
      )}
    </section>
  );
}

const WORDS = {
  saved: "reports.saved",
  waiting: "reports.waiting",
  saving: "reports.saving",
  failed: "reports.failed",
  conflict: "reports.conflict",
} as const;

function State({ state }: { state: DraftState }) {
  const t = useT();
  return (
    <p className={styles.state} role="status" data-state={state}>
      <Icon
        name={state === "saved" ? "check" : state === "failed" || state === "conflict" ? "warning" : "edit"}
        size={13}
      />
      {t(WORDS[state])}
    </p>
  );
}

/** The report while its author writes it: the figures of the moment between his words. */
export function Writing({
  id,
  paper,
  handle,
}: {
  id: number;
  paper: Paper;
  handle: RefObject<WritingHandle | null>;
}) {
  const t = useT();
  const client = useQueryClient();
  const { texts, state, write, flush, insist } = useDraft(id, paper);
  const [isChecked, setChecked] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const sections = paper.sections ?? [];
  const lacking = isChecked ? missing(sections, texts) : [];
  useLeaveGuard(state === "waiting" || state === "failed" || state === "conflict");
  useImperativeHandle(handle, () => ({
    isReady: async () => {
      setChecked(true);
      const first = missing(sections, texts)[0];
      if (first) {
        frame.current?.querySelector<HTMLElement>(`#report-${first.id}`)?.focus();
        return false;
      }
      return flush();
    },
  }));
  const current = () => call<Paper>("GET", `/work-reports/${id}`);
  const takeOther = async () => {
    client.setQueryData(paperKey(id), await current());
    location.reload();
  };
  return (
    <div ref={frame}>
      {state === "conflict" && (
        <Alert
          type="warning"
          showIcon
          title={t("reports.conflict_hint")}
          action={
            <span className={styles.choices}>
              <Button size="small" onClick={() => void current().then((one) => insist(one.stamp))}>
                {t("reports.keep_mine")}
              </Button>
              <Button size="small" onClick={() => void takeOther()}>
                {t("reports.take_other")}
              </Button>
            </span>
          }
        />
      )}
      <State state={state} />
      {sections.map((section) =>
        section.text === null ? (
          <section key={section.id} className={styles.section}>
            <h2 className={styles.title}>{section.title}</h2>
            <FiguresBlock figures={section.figures} label={section.title} />
          </section>
        ) : (
          <TextSection
            key={section.id}
            section={section}
            value={texts[section.id] ?? ""}
            isMissing={lacking.includes(section)}
            onChange={(text) => write(section.id, text)}
            onLeave={() => void flush()}
          />
        ),
      )}
    </div>
  );
}
