import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { Button, Input, InputNumber, Segmented, Select, Switch } from "antd";
import { useEffect, useId, useRef } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { ARRANGEMENTS, type Drafted, moved, type Option, retyped, TYPES } from "./model";
import styles from "./surveys.module.css";

interface CardProps {
  at: number;
  count: number;
  question: Drafted;
  words: [string, string];
  errors: Record<string, string>;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (question: Drafted) => void;
  onMove: (to: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** One line of an option. Enter adds the next, Backspace in an empty one takes it away, Alt and arrows move it. */
function Options({ question, errors, onChange }: Pick<CardProps, "question" | "errors" | "onChange">) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const focus = useRef<number | null>(null);
  const { options } = question;
  const set = (next: Option[], at: number | null = null) => {
    focus.current = at;
    onChange({ ...question, options: next });
  };
  useEffect(() => {
    if (focus.current === null) return;
    list.current?.querySelectorAll<HTMLInputElement>("input[data-option]")[focus.current]?.focus();
    focus.current = null;
  });
  const add = (at: number) =>
    set([...options.slice(0, at), { id: null, text: "", score: null }, ...options.slice(at)], at);
  const keys = (event: React.KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (event.key === "Enter") {
      event.preventDefault();
      add(at + 1);
    } else if (event.key === "Backspace" && options[at]?.text === "" && options.length > 2) {
      event.preventDefault();
      set(
        options.filter((_, no) => no !== at),
        Math.max(0, at - 1),
      );
    } else if (event.altKey && step !== 0 && options[at + step]) {
      event.preventDefault();
      set(moved(options, at, at + step), at + step);
    }
  };
  return (
    <div className={styles.options}>
      <ul ref={list} aria-label={t("surveys.options")}>
        {options.map((option, at) => (
          <li key={at}>
            <span className={styles.optionMark} data-type={question.question_type} aria-hidden="true" />
            <Input
              data-option
              value={option.text}
              maxLength={200}
              status={errors[`options.${at}`] ? "error" : undefined}
              aria-label={t("surveys.option_n", { n: at + 1 })}
              onChange={(event) =>
                set(options.map((one, no) => (no === at ? { ...one, text: event.target.value } : one)))
              }
              onKeyDown={(event) => keys(event, at)}
            />
            <InputNumber
              value={option.score}
              stringMode
              controls={false}
              precision={2}
              formatter={(value) =>
                String(value ?? "")
                  .replace(/(\.\d*?)0+$/, "$1")
                  .replace(/\.$/, "")
              }
              min="-9999"
              max="9999"
              placeholder={t("surveys.score")}
              aria-label={t("surveys.score_of", { n: at + 1 })}
              className={styles.score}
              onChange={(value) =>
                set(
                  options.map((one, no) =>
                    no === at ? { ...one, score: value === null ? null : String(value) } : one,
                  ),
                )
              }
            />
            <Button
              type="text"
              size="small"
              icon={<Icon name="close" size={12} />}
              aria-label={t("surveys.remove_option", { n: at + 1 })}
              disabled={options.length <= 2}
              onClick={() => set(options.filter((_, no) => no !== at))}
            />
          </li>
        ))}
      </ul>
      <Button
        type="link"
        size="small"
        icon={<Icon name="plus" size={12} />}
        onClick={() => add(options.length)}
      >
        {t("surveys.add_option")}
      </Button>
      <span className={styles.faint}>{t("surveys.option_keys")}</span>
    </div>
  );
}

function Settings({
  question,
  errors,
  words,
  onChange,
}: Pick<CardProps, "question" | "errors" | "words" | "onChange">) {
  const t = useT();
  const id = useId();
  const set = (change: Partial<Drafted>) => onChange({ ...question, ...change });
  const isMarks = question.question_type === "single" || question.question_type === "multiple";
  const picks = (name: "min_picks" | "max_picks") => (
    <span className={styles.setting}>
      <label htmlFor={`${id}-${name}`}>{t(`surveys.${name}`)}</label>
      <InputNumber
        id={`${id}-${name}`}
        min={1}
        max={50}
        precision={0}
        value={question[name]}
        status={errors[name] ? "error" : undefined}
        onChange={(value) => set({ [name]: value })}
        className={styles.picks}
      />
    </span>
  );
  return (
    <div className={styles.settings}>
      <span className={styles.setting}>
        <label htmlFor={`${id}-type`}>{t("surveys.type")}</label>
        <Select
          id={`${id}-type`}
          value={question.question_type}
          options={TYPES.map((type) => ({ value: type, label: t(`surveys.type_${type}`) }))}
          onChange={(type) => onChange(retyped(question, type, words))}
          className={styles.typePick}
        />
      </span>
      <span className={styles.setting}>
        <label htmlFor={`${id}-short`}>{t("surveys.short_name")}</label>
        <Input
          id={`${id}-short`}
          value={question.short_name ?? ""}
          maxLength={20}
          placeholder={t("surveys.short_hint")}
          onChange={(event) => set({ short_name: event.target.value || null })}
          className={styles.shortInput}
        />
      </span>
      {isMarks && (
        <Segmented
          aria-label={t("surveys.arrangement")}
          value={question.arrangement}
          options={ARRANGEMENTS.map((one) => ({ value: one, label: t(`surveys.${one}`) }))}
          onChange={(arrangement) => set({ arrangement })}
        />
      )}
      {question.question_type === "text" && (
        <Segmented
          aria-label={t("surveys.answer_kind")}
          value={question.answer_kind}
          options={[
            { value: "text" as const, label: t("surveys.kind_text") },
            { value: "number" as const, label: t("surveys.kind_number") },
          ]}
          onChange={(answer_kind) => set({ answer_kind })}
        />
      )}
      {question.question_type === "multiple" && (
        <>
          {picks("min_picks")}
          {picks("max_picks")}
        </>
      )}
      <span className={styles.setting}>
        <Switch
          id={`${id}-must`}
          size="small"
          checked={question.is_required}
          onChange={(is_required) => set({ is_required })}
        />
        <label htmlFor={`${id}-must`}>{t("surveys.required")}</label>
      </span>
    </div>
  );
}

function Tools({ at, count, question, onMove, onDuplicate, onRemove }: CardProps) {
  const t = useT();
  const name = { title: question.title || t("surveys.untitled") };
  const tool = (icon: string, label: string, onClick: () => void, disabled = false) => (
    <Button
      type="text"
      size="small"
      icon={<Icon name={icon} />}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    />
  );
  return (
    <span className={styles.tools}>
      {tool("up", t("surveys.up", name), () => onMove(at - 1), at === 0)}
      {tool("down", t("surveys.down", name), () => onMove(at + 1), at === count - 1)}
      {tool("copy", t("surveys.duplicate", name), onDuplicate)}
      {tool("delete", t("surveys.remove", name), onRemove)}
    </span>
  );
}

/** A question in the designer: folded it is one line, open it is edited where it stands. */
export function QuestionCard(props: CardProps) {
  const { at, question, errors, isOpen, onOpen, onChange } = props;
  const t = useT();
  const sortable = useSortable({ id: question.key });
  const general = errors.options ?? errors.min_picks ?? errors.max_picks ?? Object.values(errors)[0];
  return (
    <li
      ref={sortable.setNodeRef}
      className={styles.card}
      data-open={isOpen || undefined}
      data-dragging={sortable.isDragging || undefined}
      data-wrong={general ? true : undefined}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
    >
      <header className={styles.cardHead}>
        <button
          type="button"
          className={styles.grip}
          {...sortable.attributes}
          {...sortable.listeners}
          aria-label={t("surveys.drag", { n: at + 1 })}
        >
          <Icon name="holder" size={14} />
        </button>
        <span className={styles.no}>{at + 1}</span>
        {isOpen ? (
          <Input
            autoFocus={question.title === ""}
            variant="underlined"
            value={question.title}
            maxLength={300}
            status={errors.title ? "error" : undefined}
            placeholder={t("surveys.title_hint")}
            aria-label={t("surveys.title_n", { n: at + 1 })}
            onChange={(event) => onChange({ ...question, title: event.target.value })}
            className={styles.titleInput}
          />
        ) : (
          <button type="button" className={styles.folded} onClick={() => onOpen(true)} aria-expanded={false}>
            <span>{question.title || t("surveys.untitled")}</span>
            {question.is_required && <span className={styles.must}>*</span>}
            <small>
              {t(`surveys.type_${question.question_type}`)}
              {question.options.length > 0 && ` · ${t("surveys.options_n", { n: question.options.length })}`}
            </small>
          </button>
        )}
        <Tools {...props} />
      </header>
      {isOpen && (
        <div className={styles.cardBody}>
          <Settings {...props} />
          {question.question_type !== "text" && <Options {...props} />}
          {general && (
            <p role="alert" className={styles.error}>
              {general}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
