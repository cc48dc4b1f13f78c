import dayjs from "dayjs";
import { Link, useParams, useSearchParams } from "react-router";
import { FieldRead, fieldAlign } from "@/kernel/fields";
import { targetOf } from "@/kernel/fields/reference/target";
import { type FieldSpec, fieldsOf, isOneReference, useObjectIfKnown } from "@/kernel/metadata";
import { PeriodPicker, type Range, useThisMonth } from "@/kernel/period";
import { type Row, recordPath, useRows } from "@/kernel/records";
import { DATE, parseDate } from "@/lib/dates";
import { useT } from "@/lib/words";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import styles from "./analysis.module.css";
import { type Answer, type AnswerRow, columnField, useAnalyses, useAnswer } from "./answer";

/** A reference that may not be opened comes without an id, yet with the title that the question allows to know. */
function Cell({ field, row }: { field: FieldSpec; row: AnswerRow }) {
  const value = row[field.name];
  const bare = value as { id?: unknown; title?: unknown } | null;
  if (isOneReference(field.kind) && bare && bare.id === null && typeof bare.title === "string")
    return bare.title;
  return <FieldRead spec={field} value={value} place={field.kind === "long_text" ? "detail" : "cell"} />;
}

export function AnswerTable({ answer, label }: { answer: Answer; label: string }) {
  const fields = answer.columns.map(columnField);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field.name} scope="col" data-align={fieldAlign(field)}>
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, index) => (
            <tr key={index}>
              {fields.map((field) => (
                <td
                  key={field.name}
                  data-align={fieldAlign(field)}
                  data-long={field.kind === "long_text" || undefined}
                >
                  <Cell field={field} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The record that a question is about, as a way back to it. */
function Subject({ field, id }: { field: FieldSpec; id: number }) {
  const target = targetOf(field);
  const filter = { field: "id", op: "eq" as const, value: id };
  const rows = useRows(target, { filter, fields: ["id"], limit: 1 }, target !== "");
  const title = rows.data?.rows[0]?._title;
  if (!title) return null;
  return (
    <span className={styles.subject}>
      {field.label} <Link to={recordPath(target, id)}>{title}</Link>
    </span>
  );
}

const STATE_FIELDS = ["stage", "status", "expected_amount", "stage_due", "owner"];

/** Where the opportunities stand now, before their history. */
function States({ rows }: { rows: Row[] }) {
  const t = useT();
  const spec = useObjectIfKnown("opportunity");
  if (!spec || rows.length === 0) return null;
  const fields = fieldsOf(spec, STATE_FIELDS);
  return (
    <Card title={t("analysis.states", { n: rows.length })}>
      <ul className={styles.states}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={recordPath("opportunity", row.id)}>{String(row.name ?? `#${row.id}`)}</Link>
            <dl>
              {fields.map((field) => (
                <div key={field.name}>
                  <dt>{field.label}</dt>
                  <dd>
                    <FieldRead spec={field} value={row[field.name]} place="cell" />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The period of a question that has one; it stands in the address. */
function Period() {
  const month = useThisMonth();
  const [params, setParams] = useSearchParams();
  const [from, to] = [parseDate(params.get("from")), parseDate(params.get("to"))];
  const choose = (range: Range) =>
    setParams(
      (now) => {
        now.set("from", range[0].format(DATE));
        now.set("to", range[1].format(DATE));
        return now;
      },
      { replace: true },
    );
  return <PeriodPicker value={from && to ? [dayjs(from), dayjs(to)] : month} onChange={choose} />;
}

/** /analysis/:name?customer=7: any standard question whose answer is a table. */
export function Component() {
  const t = useT();
  const { name = "" } = useParams();
  const [search] = useSearchParams();
  const analyses = useAnalyses();
  const spec = analyses.data?.find((one) => one.name === name);
  const asked = (spec?.params ?? []).filter((field) => search.has(field.name));
  const params = Object.fromEntries(
    asked.map((field) => {
      const text = search.get(field.name) ?? "";
      return [field.name, isOneReference(field.kind) ? Number(text) || text : text];
    }),
  );
  const answer = useAnswer(name, params, spec !== undefined);
  const failed = analyses.error ?? answer.error;
  if (failed) return <Failure error={failed} onRetry={() => void answer.refetch()} />;
  if (analyses.data && !spec) return <Blank icon="lock" title={t("analysis.none_such")} />;
  const hasPeriod = ["from", "to"].every((name) => spec?.params.some((one) => one.name === name));
  const subjects = asked.filter((field) => isOneReference(field.kind));
  const states = answer.data?.totals.states;
  return (
    <Page
      title={spec?.label ?? ""}
      aside={subjects.map((field) => (
        <Subject key={field.name} field={field} id={Number(search.get(field.name))} />
      ))}
    >
      {hasPeriod && (
        <div className={styles.period}>
          <Period />
        </div>
      )}
      {spec?.help && <p className={styles.help}>{spec.help}</p>}
      {!answer.data && <Waiting rows={8} />}
      {Array.isArray(states) && <States rows={states as Row[]} />}
      {answer.data?.rows.length === 0 && <Blank icon="inbox" title={t("analysis.empty")} />}
      {answer.data && answer.data.rows.length > 0 && (
        <AnswerTable answer={answer.data} label={spec?.label ?? ""} />
      )}
    </Page>
  );
}
