import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { Link } from "react-router";
import type { Filter } from "@/kernel/metadata";
import { presets, type Range } from "@/kernel/period";
import { recordPath } from "@/kernel/records";
import { useMe } from "@/kernel/session";
import { DATE } from "@/lib/dates";
import { compactNumber, currencySign, formatMoney, groupThousands } from "@/lib/money";
import { useT } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { numberOf } from "../funnel/answer";
import { filteredList } from "../funnel/link";
import styles from "./group.module.css";
import { type BranchRow, type GroupAnswer, useGroupOverview } from "./useGroupOverview";

type Column = GroupAnswer["columns"][number];

/** Whole units: over a company the rest is noise. */
function shown(value: unknown, column: Column): string {
  if (value === null || value === undefined) return "";
  if (column.kind === "money") return formatMoney(String(value)).replace(/\.\d\d$/, "");
  return groupThousands(String(value));
}

function Figure({ row, column }: { row: BranchRow; column: Column }) {
  const value = row[column.name];
  const behind = row.filters[column.name];
  if (!behind || (numberOf(value) ?? 0) === 0)
    return <span className={styles.none}>{shown(value, column)}</span>;
  return <Link to={filteredList(behind.object, behind.filter as Filter)}>{shown(value, column)}</Link>;
}

/** What all branches come to, in a line of figures above them. */
function Totals({ answer, columns }: { answer: GroupAnswer; columns: Column[] }) {
  return (
    <dl className={styles.totals}>
      {columns.map((column) => {
        const value = answer.totals[column.name];
        const isMoney = column.kind === "money";
        return (
          <div key={column.name}>
            <dt>{column.label}</dt>
            <dd className="gx-num" title={shown(value, column)}>
              {isMoney ? compactNumber(numberOf(value) ?? 0, currencySign()) : shown(value, column)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** How much of what all branches won is this one's, as a bar behind the figure. */
function share(row: BranchRow, answer: GroupAnswer): string {
  const all = numberOf(answer.totals.won_amount) ?? 0;
  return all > 0 ? `${Math.round((100 * (numberOf(row.won_amount) ?? 0)) / all)}%` : "0%";
}

function Branch({ row }: { row: BranchRow }) {
  const t = useT();
  if (!row.branch) return <span>{t("group.others")}</span>;
  return (
    <span className={styles.branch} style={{ paddingInlineStart: row.level * 18 }}>
      <Link to={recordPath("department", row.branch.id)}>{row.branch.title}</Link>
      {row.manager && <span className={styles.faint}>{row.manager.title}</span>}
    </span>
  );
}

function Branches({ answer, columns }: { answer: GroupAnswer; columns: Column[] }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.scroll} aria-label={t("group.title")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{answer.columns[0]?.label}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={styles.number}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.branch?.id ?? 0}>
              <th scope="row">
                <Branch row={row} />
              </th>
              {columns.map((column) => (
                <td key={column.name} className={`${styles.number} gx-num`}>
                  <Figure row={row} column={column} />
                  {column.name === "won_amount" && (
                    <span className={styles.bar} aria-hidden="true">
                      <span style={{ width: share(row, answer) }} />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** /group-overview: the business of all branches at once, each figure with its records (ORG-025, ORG-026). */
export function Component() {
  const t = useT();
  const ready = presets(useMe().today, t);
  const [range, setRange] = useState<Range>(() => ready[4]?.value ?? [dayjs(), dayjs()]);
  const answer = useGroupOverview({ from: range[0].format(DATE), to: range[1].format(DATE) });
  const columns = (answer.data?.columns ?? []).filter((column) => column.name !== "branch");
  return (
    <Page title={t("group.title")} aside={<span className="gx-faint">{t("group.hint")}</span>}>
      <div className={styles.head}>
        <DatePicker.RangePicker
          aria-label={t("team.period")}
          allowClear={false}
          value={range}
          presets={ready}
          onChange={(dates) => dates?.[0] && dates[1] && setRange([dates[0], dates[1]])}
        />
        <span className={styles.faint}>{t("group.how")}</span>
      </div>
      {answer.isPending && <Waiting rows={8} />}
      {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data?.rows.length === 0 && (
        <Blank icon="global" title={t("group.none")} hint={t("group.none_hint")} />
      )}
      {answer.data && answer.data.rows.length > 0 && (
        <>
          <Totals answer={answer.data} columns={columns} />
          <Branches answer={answer.data} columns={columns} />
        </>
      )}
    </Page>
  );
}
