import { Select } from "antd";
import { Link, useSearchParams } from "react-router";
import { type AnswerRow, columnField, useAnswer } from "@/features/analysis/answer";
import { FieldRead } from "@/kernel/fields";
import type { FieldSpec } from "@/kernel/metadata";
import { isReference, type Row, recordPath, useRecord, useRows } from "@/kernel/records";
import { formatMoney, formatPlainDifference } from "@/lib/money";
import { useT } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "./quotes.module.css";

const COLOURS: Record<string, string> = { added: "green", removed: "red", changed: "gold", same: "default" };

interface Figure {
  name: string;
  label: string;
  field: FieldSpec;
}

/** All versions of the quote, the first one first. */
function useVersions(id: string) {
  const quote = useRecord("quote", id);
  const origin = quote.data?.origin;
  const root = isReference(origin) ? origin.id : quote.data?.id;
  const filter = {
    or: [
      { field: "id", op: "eq" as const, value: root },
      { field: "origin", op: "eq" as const, value: root },
    ],
  };
  const fields = ["id", "code", "version_no", "status", "amount"];
  const rows = useRows("quote", { filter, fields, sort: "version_no", limit: 100 }, root !== undefined);
  return { versions: rows.data?.rows, error: quote.error ?? rows.error };
}

function VersionSelect(props: {
  label: string;
  versions: Row[];
  value: number;
  onChange: (id: number) => void;
}) {
  const t = useT();
  return (
    <Select
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      options={props.versions.map((one) => ({
        value: one.id,
        label: t("quotes.version", { n: String(one.version_no ?? ""), code: one._title }),
      }))}
      popupMatchSelectWidth={false}
    />
  );
}

function Line({ row, product, figures }: { row: AnswerRow; product: FieldSpec; figures: Figure[] }) {
  const t = useT();
  const change = String(row.change);
  const changed = new Set(Array.isArray(row.changed) ? row.changed : []);
  return (
    <tr data-change={change}>
      <th scope="row">
        <FieldRead spec={product} value={row.product} place="cell" />
      </th>
      {figures.flatMap((figure) =>
        ["left", "right"].map((side) => (
          <td
            key={`${figure.name}_${side}`}
            data-side={side}
            data-changed={changed.has(figure.name) || undefined}
            className="gx-num"
          >
            <FieldRead spec={figure.field} value={row[`${figure.name}_${side}`]} place="cell" />
          </td>
        )),
      )}
      <td>
        <OptionTag color={COLOURS[change] ?? "default"}>{t(`quotes.${change as "added"}`)}</OptionTag>
      </td>
    </tr>
  );
}

function Comparison({ left, right }: { left: Row; right: Row }) {
  const t = useT();
  const answer = useAnswer("quote_comparison", { left: left.id, right: right.id });
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={6} />;
  const { columns, rows, totals } = answer.data;
  const product = columns[0] && columnField(columns[0]);
  const figures: Figure[] = columns
    .filter((column) => column.name.endsWith("_left"))
    .map((column) => ({
      name: column.name.replace(/_left$/, ""),
      label: column.label,
      field: columnField(column),
    }));
  if (!product || rows.length === 0) return <Blank icon="inbox" title={t("quotes.no_lines")} />;
  const number = (row: Row) => t("quotes.short", { n: String(row.version_no ?? "") });
  const hasTotals = typeof totals.left === "string" && typeof totals.right === "string";
  return (
    <>
      {hasTotals && (
        <p className={styles.sum}>
          {number(left)} {formatMoney(totals.left)} → {number(right)} {formatMoney(totals.right)}
          <strong>
            {t("quotes.difference")} {formatPlainDifference(String(totals.right), String(totals.left))}
          </strong>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
      <section className={styles.scroll} tabIndex={0} aria-label={t("quotes.compare")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {product.label}
              </th>
              {figures.map((figure) => (
                <th key={figure.name} colSpan={2} scope="colgroup" className={styles.group}>
                  {figure.label}
                </th>
              ))}
              <th rowSpan={2} scope="col">
                {t("quotes.change")}
              </th>
            </tr>
            <tr>
              {figures.flatMap((figure) => [
                <th key={`${figure.name}l`} scope="col" data-side="left" className={styles.side}>
                  {number(left)}
                </th>,
                <th key={`${figure.name}r`} scope="col" data-side="right" className={styles.side}>
                  {number(right)}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Line key={index} row={row} product={product} figures={figures} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** /quotes/compare?quote=7: two versions of a quote, line by line, changes marked. */
export function Component() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const quote = search.get("quote") ?? "";
  const { versions, error } = useVersions(quote);
  if (error) return <Failure error={error} />;
  if (!versions) return <Waiting rows={8} />;
  const find = (key: string) => versions.find((one) => String(one.id) === search.get(key));
  const mine = versions.findIndex((one) => String(one.id) === quote);
  const right = find("right") ?? versions[Math.max(mine, 1)];
  const left = find("left") ?? versions[Math.max(right ? versions.indexOf(right) - 1 : 0, 0)];
  const choose = (key: string) => (id: number) =>
    setSearch(
      (now) => {
        now.set(key, String(id));
        return now;
      },
      { replace: true },
    );
  if (!left || !right) return <Blank icon="inbox" title={t("quotes.one_version")} />;
  return (
    <Page
      title={t("quotes.compare")}
      aside={<Link to={recordPath("quote", quote)}>{versions[mine]?._title ?? ""}</Link>}
      actions={
        <>
          <VersionSelect
            label={t("quotes.left")}
            versions={versions}
            value={left.id}
            onChange={choose("left")}
          />
          <VersionSelect
            label={t("quotes.right")}
            versions={versions}
            value={right.id}
            onChange={choose("right")}
          />
        </>
      }
    >
      <Comparison left={left} right={right} />
    </Page>
  );
}
