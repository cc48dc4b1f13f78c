import { Button, Select } from "antd";
import { Link, useParams, useSearchParams } from "react-router";
import { useObject } from "@/kernel/metadata";
import { recordPath } from "@/kernel/records";
import { type Translate, useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { Figures } from "../funnel/Figures";
import { useAnalysis } from "../funnel/useFunnel";
import type { QuestionType } from "./model";
import styles from "./surveys.module.css";
import { type Cell, csv, download } from "./table";

interface Group {
  id: number;
  name: string;
  asked: number;
  returned: number;
  rate: string | null;
  average: string | null;
}

interface ResultRow {
  no: number;
  id: number;
  title: string;
  short_name: string;
  question_type: QuestionType;
  answered: number;
  average: string | null;
  texts: string[];
  options: {
    id: number;
    text: string;
    score: string | null;
    count: number;
    share: string | null;
    groups: { id: number; count: number; share: string | null }[];
  }[];
}

interface Result {
  rows: ResultRow[];
  totals: {
    activity: { id: number; name: string; respondent_kind: string; template_name: string };
    asked: number;
    sent: number;
    returned: number;
    rate: string | null;
    average: string | null;
    total: string;
    highest: string;
    channels: { label: string; count: number }[];
    groups: Group[];
  };
}

const GROUPS = ["region", "class", "department"] as const;

export function percent(value: string | null): string {
  return value === null ? "—" : `${value.replace(/\.0$/, "")}%`;
}

/** 9.00 reads as 9, 7.50 as 7.5; nothing scored is a dash. */
export function scored(value: string | null): string {
  return value === null ? "—" : value.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

/** Beside the whole stand the groups with the most answers; the export has all of them. */
const SHOWN = 8;

function Question({ row, groups: all }: { row: ResultRow; groups: Group[] }) {
  const t = useT();
  const groups = all.slice(0, SHOWN);
  return (
    <Card
      title={
        <>
          <span className="gx-num">{row.no}.</span> {row.title}
        </>
      }
      extra={
        <span className={styles.faint}>
          {row.short_name} · {t(`surveys.type_${row.question_type}`)} ·{" "}
          {t("surveys.answered_n", { n: row.answered })}
          {row.average !== null && ` · ${t("surveys.average_n", { n: scored(row.average) })}`}
        </span>
      }
    >
      {row.question_type === "text" ? (
        row.texts.length === 0 ? (
          <span className={styles.faint}>{t("surveys.no_texts")}</span>
        ) : (
          <ul className={styles.texts}>
            {row.texts.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        )
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
        <section className={styles.tableBox} tabIndex={0} aria-label={row.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("surveys.option")}</th>
                <th scope="col" data-number>
                  {t("surveys.score")}
                </th>
                <th scope="col" data-number>
                  {t("surveys.count")}
                </th>
                <th scope="col" className={styles.barHead}>
                  {t("surveys.share")}
                </th>
                {groups.map((group) => (
                  <th key={group.id} scope="col" data-number>
                    {group.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row.options.map((option) => (
                <tr key={option.id}>
                  <th scope="row">{option.text}</th>
                  <td data-number>{option.score ?? ""}</td>
                  <td data-number>{option.count}</td>
                  <td>
                    <span className={styles.bar}>
                      <span style={{ width: `${Number(option.share ?? 0)}%` }} />
                    </span>
                    <span className="gx-num">{percent(option.share)}</span>
                  </td>
                  {option.groups.slice(0, SHOWN).map((group) => (
                    <td key={group.id} data-number title={String(group.count)}>
                      {percent(group.share)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  );
}

function Compared({ groups }: { groups: Group[] }) {
  const t = useT();
  return (
    <Card title={t("surveys.compared")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
      <section className={styles.tableBox} tabIndex={0} aria-label={t("surveys.compared")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("surveys.group")}</th>
              {(["asked", "returned", "rate", "average"] as const).map((name) => (
                <th key={name} scope="col" data-number>
                  {t(`surveys.fig_${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id}>
                <th scope="row">{group.name}</th>
                <td data-number>{group.asked}</td>
                <td data-number>{group.returned}</td>
                <td data-number>{percent(group.rate)}</td>
                <td data-number>{scored(group.average)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

/** A line per option, and per typed answer; the groups stand beside the whole. */
function sheetOf({ rows, totals }: Result, t: Translate): Cell[][] {
  const head = [
    t("surveys.short_name"),
    t("surveys.title"),
    t("surveys.option"),
    t("surveys.score"),
    t("surveys.count"),
    t("surveys.share"),
    t("surveys.fig_average"),
  ];
  const names = totals.groups.map((group) => group.name);
  const lines = rows.flatMap((row): Cell[][] => [
    ...row.options.map((option) => [
      row.short_name,
      row.title,
      option.text,
      option.score,
      option.count,
      percent(option.share),
      row.average,
      ...option.groups.map((group) => percent(group.share)),
    ]),
    ...row.texts.map((text) => [row.short_name, row.title, text, null, null, null, null]),
  ]);
  return [
    [...head, ...names],
    ...lines,
    [],
    [t("surveys.fig_rate"), percent(totals.rate)],
    [t("surveys.fig_average"), totals.average],
    [t("surveys.fig_total"), totals.total],
  ];
}

/** /surveys/results/:id: what the answers say, compared by group (SUR-017, SUR-019). */
export function Component() {
  const t = useT();
  const activity = Number(useParams().id);
  const [query, setQuery] = useSearchParams();
  const mayExport = useObject("survey_activity").rights.export === true;
  const by = GROUPS.find((one) => one === query.get("by"));
  const asked = useAnalysis("survey_result", { activity, ...(by ? { by } : {}) });
  if (asked.isError) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.data) return <Waiting rows={10} />;
  const { rows, totals } = asked.data as unknown as Result;
  const kinds = totals.activity.respondent_kind === "employee" ? (["department"] as const) : GROUPS;
  return (
    <Page
      title={totals.activity.name}
      aside={
        <span className="gx-faint">
          {t("surveys.results_of", { template: totals.activity.template_name })}
        </span>
      }
      actions={
        <>
          <Link to={recordPath("survey_activity", activity)} className={styles.plainLink}>
            <Icon name="check-square" size={14} /> {t("surveys.activity")}
          </Link>
          {mayExport && (
            <Button
              icon={<Icon name="download" />}
              onClick={() => download(`${totals.activity.name}.csv`, csv(sheetOf({ rows, totals }, t)))}
            >
              {t("surveys.export")}
            </Button>
          )}
        </>
      }
    >
      <Figures
        figures={[
          {
            key: "rate",
            label: t("surveys.fig_rate"),
            value: percent(totals.rate),
            note: t("surveys.back_n", { back: totals.returned, total: totals.asked }),
          },
          {
            key: "average",
            label: t("surveys.fig_average"),
            value: scored(totals.average),
            note: t("surveys.highest", { n: scored(totals.highest) }),
          },
          { key: "total", label: t("surveys.fig_total"), value: scored(totals.total) },
          {
            key: "channels",
            label: t("surveys.channel"),
            value: totals.channels[0]?.label || "—",
            note: totals.channels.map((one) => `${one.label} ${one.count}`).join(" · "),
          },
        ]}
      />
      <div className={styles.compareBar}>
        <span>{t("surveys.compare_by")}</span>
        <Select
          aria-label={t("surveys.compare_by")}
          className={styles.typePick}
          value={by ?? "none"}
          options={[
            { value: "none", label: t("surveys.by_none") },
            ...kinds.map((one) => ({ value: one as string, label: t(`surveys.by_${one}`) })),
          ]}
          onChange={(next) => setQuery(next === "none" ? {} : { by: next }, { replace: true })}
        />
      </div>
      {by && totals.groups.length > 0 && <Compared groups={totals.groups} />}
      {totals.returned === 0 ? (
        <Card>
          <Blank icon="bar-chart" title={t("surveys.no_answers")} hint={t("surveys.no_answers_hint")} />
        </Card>
      ) : (
        rows.map((row) => <Question key={row.id} row={row} groups={totals.groups} />)
      )}
    </Page>
  );
}
