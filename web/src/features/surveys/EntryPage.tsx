import { Alert, Button, Segmented } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import type { Filter } from "@/kernel/metadata";
import { type Row, recordPath, useRecord, useRows } from "@/kernel/records";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { useToast } from "@/ui/toast";
import { saveSheet, useSheet, useSurveysChanged } from "./api";
import { type Answers, answersOf, type Sheet, scoreOf } from "./model";
import { QuestionSheet } from "./QuestionSheet";
import styles from "./surveys.module.css";

const CHANNELS = ["paper", "phone", "visit", "mail"] as const;

/** `answers.12` becomes 12. */
function atQuestions(fields: Record<string, string>): Record<number, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, message]) => {
      const at = /answers\.(\d+)$/.exec(name);
      return at ? [[Number(at[1]), message]] : [];
    }),
  );
}

interface FormProps {
  sheet: Sheet;
  /** Entered by staff from paper: digits choose, and the way it came back is asked. */
  entry?: boolean;
  onDone: (saved: Sheet) => void;
}

/** Filling in one sheet, by staff or for oneself. What is refused stands at its question, and the first one is gone to. */
export function SheetForm({ sheet, entry, onDone }: FormProps) {
  const t = useT();
  const toast = useToast();
  const changed = useSurveysChanged();
  const box = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>(() => answersOf(sheet));
  const [errors, setErrors] = useState<Record<number, string>>({});
  const [channel, setChannel] = useState<string>(sheet.channel ?? "paper");
  const [isSaving, setSaving] = useState(false);
  const { questions } = sheet.questionnaire;
  useEffect(() => {
    if (entry)
      box.current?.querySelector<HTMLElement>("[data-question] input, [data-question] textarea")?.focus();
  }, [entry]);
  const goTo = (question: number | undefined) =>
    setTimeout(() => {
      const group = box.current?.querySelector(`[data-question="${question}"]`);
      group?.scrollIntoView?.({ block: "center" });
      group?.querySelector<HTMLElement>("input, textarea")?.focus();
    });
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    try {
      const saved = await saveSheet(sheet, answers, entry ? channel : null);
      setErrors({});
      changed();
      onDone(saved);
    } catch (error) {
      const wrong = isProblem(error) ? atQuestions(error.fieldMessages()) : {};
      setErrors(wrong);
      toast.problem(error);
      goTo(questions.find((one) => one.id && wrong[one.id])?.id ?? undefined);
    } finally {
      setSaving(false);
    }
  };
  const keys = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (
      event.key === "Enter" &&
      entry &&
      !(event.target instanceof HTMLTextAreaElement) &&
      !(event.target instanceof HTMLButtonElement)
    ) {
      const group = (event.target as HTMLElement).closest("[data-question]");
      if (!group || (event.target as HTMLElement).getAttribute("role") === "combobox") return;
      event.preventDefault();
      const all = [...(box.current?.querySelectorAll("[data-question]") ?? [])];
      const next = all[all.indexOf(group) + 1];
      (next ?? box.current)
        ?.querySelector<HTMLElement>(next ? "input, textarea" : "button[type=submit]")
        ?.focus();
    }
  };
  return (
    <form
      ref={box}
      className={styles.paper}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {entry && (
        <div className={styles.entryBar}>
          <strong>{sheet.name || t("surveys.hidden_name")}</strong>
          <Segmented
            aria-label={t("surveys.channel")}
            value={channel}
            disabled={!sheet.can_answer}
            options={CHANNELS.map((one) => ({ value: one as string, label: t(`surveys.channel_${one}`) }))}
            onChange={setChannel}
          />
        </div>
      )}
      <QuestionSheet
        intro={entry ? "" : sheet.questionnaire.intro}
        questions={questions}
        answers={answers}
        errors={errors}
        keys={entry}
        disabled={!sheet.can_answer}
        onChange={(question, answer) => {
          setAnswers((now) => ({ ...now, [question]: answer }));
          setErrors(({ [question]: _gone, ...rest }) => rest);
        }}
      />
      {sheet.can_answer && (
        <div className={styles.sheetFoot}>
          <Button type="primary" htmlType="submit" loading={isSaving}>
            {t(entry ? "surveys.save_next" : "surveys.hand_in")}
          </Button>
          {entry && (
            <span className={styles.faint}>
              {t("surveys.score_now", { score: scoreOf(questions, answers) })} · {t("surveys.entry_keys")}
            </span>
          )}
        </div>
      )}
    </form>
  );
}

function Queue({
  rows,
  chosen,
  onPick,
}: {
  rows: Row[];
  chosen: number | null;
  onPick: (id: number) => void;
}) {
  const t = useT();
  return (
    <ul className={styles.queue} aria-label={t("surveys.queue")}>
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" aria-current={row.id === chosen || undefined} onClick={() => onPick(row.id)}>
            <span>{row._title}</span>
            {row.status === "returned" ? (
              <small data-done>
                <Icon name="check" size={12} />{" "}
                {row.score === null ? t("surveys.returned") : String(row.score).replace(/\.?0+$/, "")}
              </small>
            ) : (
              <small>{t("surveys.open")}</small>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Entering({
  id,
  isRunning,
  onNext,
}: {
  id: number;
  isRunning: boolean;
  onNext: (saved: Sheet) => void;
}) {
  const t = useT();
  const sheet = useSheet(id);
  if (sheet.isError) return <Failure compact error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (!sheet.data) return <Waiting rows={8} />;
  return (
    <>
      {!sheet.data.can_answer && (
        <Alert type="info" showIcon title={t(isRunning ? "surveys.look_only" : "surveys.not_running")} />
      )}
      <SheetForm key={`${sheet.data.id}-${sheet.data.version}`} entry sheet={sheet.data} onDone={onNext} />
    </>
  );
}

/** /surveys/entry/:id: questionnaires from paper and telephone, one after the other, by keyboard (SUR-018). */
export function Component() {
  const t = useT();
  const toast = useToast();
  const activity = Number(useParams().id);
  const [query, setQuery] = useSearchParams();
  const found = useRecord("survey_activity", activity);
  const [isOpen, setOpen] = useState(!query.get("respondent"));
  const here = { field: "activity", op: "eq" as const, value: activity };
  const filter: Filter = isOpen ? { and: [here, { field: "status", op: "ne", value: "returned" }] } : here;
  const list = useRows("survey_respondent", {
    filter,
    fields: ["status", "score"],
    sort: "id",
    limit: 200,
    count: true,
  });
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || list.isPending) return <Waiting rows={10} />;
  const rows = list.data?.rows ?? [];
  const asked = Number(query.get("respondent")) || null;
  const chosen = asked ?? rows[0]?.id ?? null;
  const pick = (id: number | null) => setQuery(id ? { respondent: String(id) } : {}, { replace: true });
  const next = (saved: Sheet) => {
    toast.success(t("surveys.kept", { name: saved.name }));
    const at = rows.findIndex((row) => row.id === saved.id);
    const after =
      rows.slice(at + 1).find((row) => row.status !== "returned") ??
      rows.find((row) => row.status !== "returned" && row.id !== saved.id);
    pick(after?.id ?? null);
  };
  const total = Number(found.data.respondent_count ?? 0);
  const back = Number(found.data.returned_count ?? 0);
  return (
    <Page
      title={t("surveys.entry")}
      aside={
        <span className="gx-faint">
          {t("surveys.returned_of", { back, total, rate: total ? Math.round((100 * back) / total) : 0 })}
        </span>
      }
      actions={
        <Link to={recordPath("survey_activity", activity)} className={styles.plainLink}>
          <Icon name="check-square" size={14} /> {found.data._title}
        </Link>
      }
    >
      <div className={styles.entry}>
        <aside>
          <Segmented
            block
            aria-label={t("surveys.queue")}
            value={isOpen}
            options={[
              { value: true, label: t("surveys.only_open") },
              { value: false, label: t("surveys.all") },
            ]}
            onChange={setOpen}
          />
          <Queue rows={rows} chosen={chosen} onPick={pick} />
        </aside>
        <Card>
          {chosen ? (
            <Entering id={chosen} isRunning={found.data.status === "running"} onNext={next} />
          ) : (
            <Blank
              icon="check-circle"
              title={t(total ? "surveys.all_in" : "surveys.nobody")}
              hint={t(total ? "surveys.all_in_hint" : "surveys.nobody_hint")}
            />
          )}
        </Card>
      </div>
    </Page>
  );
}
