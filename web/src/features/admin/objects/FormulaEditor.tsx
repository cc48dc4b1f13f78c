import { Select } from "antd";
import { useRef } from "react";
import type { ObjectSpec } from "@/kernel/metadata";
import { useT } from "@/lib/words";
import styles from "./objects.module.css";

interface FormulaProblem {
  message: string;
  /** Characters before the place of the fault, where the server says. */
  position?: number;
}

const FUNCTIONS = [
  "IF",
  "AND",
  "OR",
  "NOT",
  "BLANK",
  "COALESCE",
  "ROUND",
  "ABS",
  "MIN",
  "MAX",
  "CONCAT",
  "LEFT",
  "RIGHT",
  "LEN",
  "CONTAINS",
  "TODAY",
  "NOW",
  "YEAR",
  "MONTH",
  "DAY",
  "DATE",
  "DATEADD",
  "DATEDIFF",
  "TEXT",
  "VALUE",
];

/** The formula with the place of the fault marked, as compilers do. */
function Fault({ text, problem }: { text: string; problem: FormulaProblem }) {
  const t = useT();
  const at = problem.position;
  return (
    <div className={styles.fault} role="alert">
      <p>{problem.message}</p>
      {at !== undefined && at >= 0 && at <= text.length && (
        <>
          <pre>
            {text.slice(Math.max(0, at - 24), at)}
            <mark>{text.slice(at, at + 1) || " "}</mark>
            {text.slice(at + 1, at + 25)}
          </pre>
          <span>{t("studio.formula_position", { n: at + 1 })}</span>
        </>
      )}
    </div>
  );
}

/** A formula in Excel's manner; fields and functions are put in where the caret stands. */
export function FormulaEditor({
  spec,
  value,
  onChange,
  problem,
}: {
  spec: ObjectSpec;
  value: string;
  onChange: (value: string) => void;
  problem: FormulaProblem | null;
}) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (text: string, back = 0) => {
    const box = area.current;
    const [from, to] = box ? [box.selectionStart, box.selectionEnd] : [value.length, value.length];
    onChange(value.slice(0, from) + text + value.slice(to));
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(from + text.length - back, from + text.length - back);
    });
  };
  return (
    <div className={styles.formula}>
      <div className={styles.formulaTools}>
        <Select
          value={null}
          size="small"
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("studio.insert_field")}
          aria-label={t("studio.insert_field")}
          options={spec.fields
            .filter((field) => field.kind !== "password")
            .map((field) => ({ value: field.name, label: field.label }))}
          onChange={(name: string | null) => {
            const field = spec.fields.find((one) => one.name === name);
            if (field) insert(field.label);
          }}
        />
        <Select
          value={null}
          size="small"
          showSearch
          placeholder={t("studio.insert_function")}
          aria-label={t("studio.insert_function")}
          options={FUNCTIONS.map((name) => ({ value: name, label: name }))}
          onChange={(name: string | null) => name && insert(`${name}()`, 1)}
        />
      </div>
      <textarea
        ref={area}
        aria-label={t("studio.formula")}
        aria-invalid={problem !== null}
        spellCheck={false}
        rows={4}
        value={value}
        placeholder={t("studio.formula_example")}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && <Fault text={value} problem={problem} />}
      <p className={styles.faint}>{t("studio.formula_hint")}</p>
    </div>
  );
}
