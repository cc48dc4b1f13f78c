import { Input, Select } from "antd";
import { useId } from "react";
import { useT } from "@/lib/words";
import { CLEAR } from "@/ui/clear";
import { type Answer, type Answers, NOTHING, picked, type Question } from "./model";
import styles from "./surveys.module.css";

interface FieldProps {
  question: Question;
  answer: Answer;
  labelledBy: string;
  error?: string;
  disabled?: boolean;
  onChange: (answer: Answer) => void;
}

/** What is looked up by where it is shown: an option has no number before it is saved. */
function numberOf(question: Question, at: number): number {
  return question.options[at]?.id ?? -(at + 1);
}

function Typed({ question, answer, labelledBy, error, disabled, onChange }: FieldProps) {
  const t = useT();
  const shared = {
    "aria-labelledby": labelledBy,
    "aria-invalid": error ? true : undefined,
    status: error ? ("error" as const) : undefined,
    disabled,
    value: answer.text,
  };
  if (question.answer_kind === "number")
    return (
      <Input
        {...shared}
        inputMode="decimal"
        className={styles.numberInput}
        placeholder={t("surveys.a_number")}
        onChange={(event) => onChange({ options: [], text: event.target.value })}
      />
    );
  return (
    <Input.TextArea
      {...shared}
      autoSize={{ minRows: 2, maxRows: 8 }}
      maxLength={2000}
      onChange={(event) => onChange({ options: [], text: event.target.value })}
    />
  );
}

function Chosen({ question, answer, labelledBy, error, disabled, onChange }: FieldProps) {
  const t = useT();
  return (
    <Select
      aria-labelledby={labelledBy}
      status={error ? "error" : undefined}
      className={styles.selectBox}
      placeholder={t("surveys.choose")}
      allowClear={CLEAR}
      disabled={disabled}
      value={answer.options[0]}
      options={question.options.map((option, at) => ({ value: numberOf(question, at), label: option.text }))}
      onChange={(value?: number) => onChange({ options: value === undefined ? [] : [value], text: "" })}
    />
  );
}

function Marks({ question, answer, labelledBy, disabled, onChange }: FieldProps) {
  const name = useId();
  const several = question.question_type === "multiple";
  return (
    <ul className={styles.marks} data-arrangement={question.arrangement} aria-labelledby={labelledBy}>
      {question.options.map((option, at) => {
        const number = numberOf(question, at);
        return (
          <li key={option.id ?? at}>
            <label>
              <input
                type={several ? "checkbox" : "radio"}
                name={name}
                disabled={disabled}
                checked={answer.options.includes(number)}
                onChange={() => onChange(picked(question, answer, number))}
                onClick={() => {
                  // A radio button that is pressed again lets go, where the question may stay open.
                  if (!several && !question.is_required && answer.options[0] === number) onChange(NOTHING);
                }}
              />
              <i className={styles.digit} data-digit={at + 1} />
              <span>{option.text}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

function Limits({ question }: { question: Question }) {
  const t = useT();
  if (question.question_type !== "multiple") return null;
  const { min_picks: min, max_picks: max } = question;
  if (min && max) return <span className={styles.limit}>{t("surveys.picks_between", { min, max })}</span>;
  if (min) return <span className={styles.limit}>{t("surveys.picks_min", { min })}</span>;
  if (max) return <span className={styles.limit}>{t("surveys.picks_max", { max })}</span>;
  return <span className={styles.limit}>{t("surveys.picks_any")}</span>;
}

/** The choice that a digit means, as people type it from paper: 1 is the first option. */
function byDigit(event: React.KeyboardEvent, question: Question): number | null {
  const isText =
    event.target instanceof HTMLTextAreaElement || (event.target as HTMLInputElement).type === "text";
  const at = Number(event.key) - 1;
  if (isText || event.ctrlKey || event.altKey || event.metaKey || !question.options[at]) return null;
  return numberOf(question, at);
}

interface SheetProps {
  intro: string;
  questions: readonly Question[];
  answers: Answers;
  /** What is wrong, by the number of the question. */
  errors?: Record<number, string>;
  disabled?: boolean;
  /** Digits choose options; they are shown beside them then. */
  keys?: boolean;
  onChange: (question: number, answer: Answer) => void;
}

/** The questionnaire as its respondent sees it: in the preview, at entry and for one's own (SUR-002..008, SUR-010). */
export function QuestionSheet({ intro, questions, answers, errors, disabled, keys, onChange }: SheetProps) {
  const t = useT();
  const base = useId();
  return (
    <div className={styles.sheet} data-keys={keys || undefined}>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ol className={styles.questions}>
        {questions.map((question, at) => {
          const number = question.id ?? -(at + 1);
          const id = `${base}-${at}`;
          const error = errors?.[number];
          const answer = answers[number] ?? NOTHING;
          const props = {
            question,
            answer,
            labelledBy: id,
            error,
            disabled,
            onChange: (next: Answer) => onChange(number, next),
          };
          return (
            <li key={number}>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is */}
              <div
                role="group"
                aria-labelledby={id}
                className={styles.question}
                data-wrong={error ? true : undefined}
                data-question={number}
                onKeyDown={(event) => {
                  const option = keys && !disabled ? byDigit(event, question) : null;
                  if (option === null || question.question_type === "text") return;
                  event.preventDefault();
                  props.onChange(picked(question, answer, option));
                }}
              >
                <h3 id={id} className={styles.title}>
                  <span className="gx-num">{at + 1}.</span> {question.title || t("surveys.untitled")}
                  {question.is_required && (
                    <span className={styles.must} title={t("surveys.required")}>
                      *<span className="gx-hide">{t("surveys.required")}</span>
                    </span>
                  )}
                  <Limits question={question} />
                </h3>
                {question.question_type === "text" && <Typed {...props} />}
                {question.question_type === "select" && <Chosen {...props} />}
                {(question.question_type === "single" || question.question_type === "multiple") && (
                  <Marks {...props} />
                )}
                {error && (
                  <p role="alert" className={styles.error}>
                    {error}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
