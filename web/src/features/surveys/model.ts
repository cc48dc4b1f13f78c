export type QuestionType = "single" | "multiple" | "text" | "select";
export type Arrangement = "vertical" | "horizontal" | "columns";

export const TYPES: readonly QuestionType[] = ["single", "multiple", "text", "select"];
export const ARRANGEMENTS: readonly Arrangement[] = ["vertical", "horizontal", "columns"];

export interface Option {
  id: number | null;
  text: string;
  score: string | null;
}

export interface Question {
  id: number | null;
  title: string;
  short_name: string | null;
  question_type: QuestionType;
  is_required: boolean;
  arrangement: Arrangement;
  answer_kind: "text" | "number";
  min_picks: number | null;
  max_picks: number | null;
  bank_question: number | null;
  options: Option[];
}

export interface Questionnaire {
  id: number;
  version: number;
  name: string;
  kind_label: string;
  intro: string;
  status: "draft" | "enabled" | "disabled";
  status_label: string;
  version_no: number;
  questions: Question[];
}

export interface Answer {
  options: number[];
  text: string;
}
/** By the number of the question. */
export type Answers = Record<number, Answer>;

export interface Sheet {
  id: number;
  version: number;
  name: string;
  status: "waiting" | "sent" | "returned";
  channel: string | null;
  score: string | null;
  own: boolean;
  can_answer: boolean;
  activity: { id: number; name: string; status: string };
  questionnaire: Questionnaire;
  answers: { question: number; options: number[]; text: string }[];
}

/** A question of the designer: it keeps its key when it moves, also before it has a number. */
export interface Drafted extends Question {
  key: string;
}

let keys = 0;

export function drafted(question: Question): Drafted {
  keys += 1;
  return { ...question, key: `q${keys}` };
}

export function fresh(type: QuestionType, words: [string, string]): Drafted {
  const options = type === "text" ? [] : words.map((text) => ({ id: null, text, score: null }));
  return drafted({
    id: null,
    title: "",
    short_name: null,
    question_type: type,
    is_required: false,
    arrangement: "vertical",
    answer_kind: "text",
    min_picks: null,
    max_picks: null,
    bank_question: null,
    options,
  });
}

/** The same question once more, to be saved as a new one. */
export function duplicated(question: Drafted): Drafted {
  return drafted({ ...question, id: null, options: question.options.map((one) => ({ ...one, id: null })) });
}

/** Another type keeps what it can: text has no options, choices have two at least. */
export function retyped(question: Drafted, type: QuestionType, words: [string, string]): Drafted {
  const none = type === "text";
  const options = none
    ? []
    : question.options.length > 0
      ? question.options
      : words.map((text) => ({ id: null, text, score: null }));
  const picks = type === "multiple" ? {} : { min_picks: null, max_picks: null };
  return { ...question, ...picks, question_type: type, options };
}

/** Options as the bank keeps them: one a line, its score behind the last stroke. */
export function readOptions(text: string): Option[] {
  return text
    .split("\n")
    .map((line) => line.replaceAll("｜", "|").trim())
    .filter(Boolean)
    .map((line) => {
      const at = line.lastIndexOf("|");
      const score = at > 0 ? line.slice(at + 1).trim() : "";
      const isScore = /^-?\d+(\.\d+)?$/.test(score);
      return { id: null, text: isScore ? line.slice(0, at).trim() : line, score: isScore ? score : null };
    });
}

export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(Math.max(0, Math.min(to, next.length)), 0, item);
  return next;
}

/** What the server is sent: without the keys of this browser. */
export function sent(questions: readonly Drafted[]): Question[] {
  return questions.map(({ key: _key, ...question }) => question);
}

export function isSame(a: readonly Question[], b: readonly Question[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `questions.2.options.1` and `body.questions.2.title` both belong to the third question. */
export function errorsOf(fields: Record<string, string>): Record<number, Record<string, string>> {
  const found: Record<number, Record<string, string>> = {};
  for (const [name, message] of Object.entries(fields)) {
    const at = /questions\.(\d+)\.?(.*)$/.exec(name);
    if (at) found[Number(at[1])] = { ...found[Number(at[1])], [at[2] || "title"]: message };
  }
  return found;
}

export const NOTHING: Answer = { options: [], text: "" };

export function answersOf(sheet: Pick<Sheet, "answers">): Answers {
  return Object.fromEntries(
    sheet.answers.map(({ question, options, text }) => [question, { options, text }]),
  );
}

/** Choosing an option: of a single choice the only one, of several one more or one fewer. */
export function picked(question: Question, answer: Answer, option: number): Answer {
  if (question.question_type !== "multiple")
    return {
      ...answer,
      options: answer.options[0] === option && !question.is_required ? [] : [option],
    };
  const has = answer.options.includes(option);
  return {
    ...answer,
    options: has ? answer.options.filter((one) => one !== option) : [...answer.options, option],
  };
}

export function toSend(answers: Answers): { question: number; options: number[]; text: string }[] {
  return Object.entries(answers)
    .map(([question, answer]) => ({ question: Number(question), ...answer }))
    .filter((answer) => answer.options.length > 0 || answer.text.trim() !== "");
}

/** The score as far as it is filled in; the server computes it again. */
export function scoreOf(questions: readonly Question[], answers: Answers): number {
  return questions.reduce((sum, question) => {
    const chosen = answers[question.id ?? 0]?.options ?? [];
    return (
      sum +
      question.options.reduce((n, o) => n + (o.id && chosen.includes(o.id) ? Number(o.score ?? 0) : 0), 0)
    );
  }, 0);
}
