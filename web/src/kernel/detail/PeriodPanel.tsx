import { keepPreviousData, useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";
import { Link, useSearchParams } from "react-router";
import { call } from "@/lib/api";
import { DATE, parseDate } from "@/lib/dates";
import { groupThousands } from "@/lib/money";
import { isProblem } from "@/lib/problem";
import { useT } from "@/lib/words";
import { Blank, Failure, Waiting } from "@/ui/states";
import type { Filter, PanelSpec } from "../metadata";
import { PeriodPicker, type Range, useThis } from "../period";
import { filteredList } from "../records";
import { HistoryPanel, type HistoryRow } from "./HistoryPanel";
import styles from "./panel.module.css";
import { Note, type SectionRow, SectionsPanel } from "./SectionsPanel";

interface Column {
  name: string;
  label: string;
  kind: string;
  group?: string;
}

interface Row {
  filters: Record<string, { object: string; filter: Filter }>;
  [figure: string]: unknown;
}

interface Answer {
  columns: Column[];
  rows: Row[];
  totals?: { note?: string };
  /** `history`: the rows are moments of series, drawn as such; the period does not matter then. `sections`: each row is one. */
  chart?: { kind?: string; list?: Column[] };
}

/** The period stands in the address, so that a link leads to the same figures. */
function usePeriod(unit: "month" | "year"): [Range, (range: Range) => void] {
  const now = useThis(unit);
  const [params, setParams] = useSearchParams();
  const [from, to] = [parseDate(params.get("from")), parseDate(params.get("to"))];
  const choose = (range: Range) =>
    setParams(
      (query) => {
        query.set("from", range[0].format(DATE));
        query.set("to", range[1].format(DATE));
        return query;
      },
      { replace: true },
    );
  return [from && to ? [dayjs(from), dayjs(to)] : now, choose];
}

function shown(value: unknown, kind: string): string {
  if (value === null || value === undefined) return "—";
  const text = String(value);
  if (kind === "percent") return `${text}%`;
  return groupThousands(text.endsWith(".00") ? text.slice(0, -3) : text);
}

function Figure({ column, row }: { column: Column; row: Row }) {
  const value = row[column.name];
  const behind = row.filters[column.name];
  const text = shown(value, column.kind);
  const isNone = text === "0" || text === "—" || !behind;
  return (
    <div className={styles.figure}>
      <dt>{column.label}</dt>
      <dd className="gx-num">
        {isNone ? (
          <span className={styles.none}>{text}</span>
        ) : (
          <Link to={filteredList(behind.object, behind.filter)}>{text}</Link>
        )}
      </dd>
    </div>
  );
}

/** The figures of an analysis about this record, by groups, each with the list behind it (ORG-024). */
export function PeriodPanel({ panel, id }: { panel: PanelSpec; id: number }) {
  const t = useT();
  const [range, choose] = usePeriod(panel.period ?? "month");
  const asked = { from: range[0].format(DATE), to: range[1].format(DATE), [panel.param]: id };
  const answer = useQuery({
    queryKey: ["records", "panel", panel.analysis, asked],
    queryFn: () => call<Answer>("POST", `/analyses/${panel.analysis}`, { params: asked }),
    placeholderData: keepPreviousData,
  });
  if (answer.data?.chart?.kind === "history")
    return <HistoryPanel rows={answer.data.rows as unknown as HistoryRow[]} />;
  // A period that cannot be asked for is said beside the picker, which takes another one.
  const refusal = isProblem(answer.error) ? Object.values(answer.error.fieldMessages())[0] : undefined;
  const isSections = answer.data?.chart?.kind === "sections";
  const row = isSections ? undefined : answer.data?.rows[0];
  const groups = [...new Set(answer.data?.columns.flatMap((column) => column.group ?? []))];
  return (
    <>
      {(answer.data || refusal) && (
        <div className={styles.bar}>
          <PeriodPicker value={range} onChange={choose} />
          <span className="gx-faint">{t(isSections ? "detail.sections_hint" : "detail.panel_hint")}</span>
        </div>
      )}
      {answer.isPending && <Waiting rows={6} />}
      {refusal && <Note text={refusal} />}
      {answer.isError && !refusal && (
        <Failure compact error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.data && isSections && (
        <SectionsPanel
          columns={answer.data.columns}
          rows={answer.data.rows as unknown as SectionRow[]}
          list={answer.data.chart?.list ?? []}
          note={answer.data.totals?.note}
        />
      )}
      {answer.data && !isSections && !row && (
        <Blank compact icon="bar-chart" title={t("detail.panel_none")} />
      )}
      {row &&
        groups.map((group) => (
          <section key={group} className={styles.group} aria-label={group}>
            <h3>{group}</h3>
            <dl className={styles.figures}>
              {answer.data?.columns
                .filter((column) => column.group === group)
                .map((column) => (
                  <Figure key={column.name} column={column} row={row} />
                ))}
            </dl>
          </section>
        ))}
    </>
  );
}
