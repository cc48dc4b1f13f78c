import { Select } from "antd";
import { useMemo, useState } from "react";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Blank } from "@/ui/states";
import { AmountCell, moveByKey } from "./AmountCell";
import { amountText, type Dimension, type Indicator, periodLabel } from "./answer";
import styles from "./plans.module.css";
import { cellOf, fromFen, type Key, type Matrix, matrixOf, type Node } from "./sums";
import type { SheetState } from "./useSheet";

type Place = number | null;

/** Every pair of a row and a column has its place, written or not. */
function filled(nodes: Node[], make: (row: Place, column: Place) => Key, matrix: Matrix): Node[] {
  const known = new Set(nodes.map((node) => node.key.join()));
  const blank = { parent: null, level: 0, dimension: null, targets: {}, actuals: {}, last: {} };
  const more: Node[] = [];
  const put = (row: Place, column: Place, title: string) => {
    const key = make(row, column);
    if (!known.has(key.join())) more.push({ key, title, ...blank });
  };
  for (const column of matrix.columns) put(null, column.id, column.title);
  for (const row of matrix.rows)
    for (const column of matrix.columns) put(row.id, column.id, `${row.title} · ${column.title}`);
  return [...nodes, ...more];
}

function useMatrix(
  sheet: SheetState,
  indicator: Indicator,
  dimensions: Dimension[],
  first: number,
  second: number,
  periods: string[],
) {
  const crossed = sheet.data?.totals.crossed;
  return useMemo(() => {
    const nodes = [...sheet.nodes, ...(crossed ?? [])];
    const ask = { indicator: indicator.name, periods };
    const make = (row: Place, column: Place): Key =>
      dimensions.map((_, at) => (at === first ? row : at === second ? column : null));
    const all = filled(nodes, make, matrixOf(nodes, first, second, ask, sheet.edits));
    const byKey = new Map(all.map((node) => [node.key.join(), node]));
    const node = (row: Place, column: Place) => byKey.get(make(row, column).join());
    return { matrix: matrixOf(all, first, second, ask, sheet.edits), node };
  }, [sheet.nodes, sheet.edits, crossed, indicator.name, dimensions, first, second, periods]);
}

/** Two dimensions against each other: totals of both and the cells between; where they differ it says by how much (PLAN-004). */
export function CrossTable({
  sheet,
  indicator,
  dimensions,
}: {
  sheet: SheetState;
  indicator: Indicator;
  dimensions: Dimension[];
}) {
  const t = useT();
  const every = sheet.data?.totals.plan.periods ?? [];
  const [period, setPeriod] = useState<string>(every[0] ?? "");
  const [first, setFirst] = useState(0);
  const [second, setSecond] = useState(1);
  const periods = useMemo(() => (period === "" ? every : [period]), [period, every]);
  const { matrix, node } = useMatrix(sheet, indicator, dimensions, first, second, periods);
  if (matrix.rows.length === 0)
    return <Blank icon="table" title={t("plans.no_rows")} hint={t("plans.no_rows_hint")} />;
  const readOnly = !sheet.data?.totals.editable || period === "";
  const titleOf = (row: Place, column: Place) =>
    [matrix.rows.find((one) => one.id === row)?.title, matrix.columns.find((one) => one.id === column)?.title]
      .filter(Boolean)
      .join(" · ") || t("plans.total");
  const cell = (row: Place, column: Place, gap: bigint | null) => {
    const here = node(row, column);
    if (!here) return null;
    const id = cellOf(here.key, indicator.name, period);
    const written = matrix.written(row, column);
    const sum = matrix.at(row, column);
    return (
      <AmountCell
        text={
          period === ""
            ? written === null
              ? ""
              : fromFen(written)
            : sheet.text(here, indicator.name, period)
        }
        sum={written === null && sum !== null ? fromFen(sum) : null}
        label={titleOf(row, column)}
        readOnly={readOnly}
        dirty={sheet.edits.has(id)}
        wrong={sheet.wrong.get(id)}
        gap={gap === null ? undefined : t("plans.differs", { gap: amountText(fromFen(gap)) })}
        onChange={(text) => sheet.change([[id, text]])}
      />
    );
  };
  const gaps = [
    ...matrix.rows.map((row) => ({ name: row.title, gap: matrix.rowGap(row.id) })),
    ...matrix.columns.map((column) => ({ name: column.title, gap: matrix.columnGap(column.id) })),
    { name: `${t("plans.total")} · ${dimensions[second]?.label}`, gap: matrix.rowGap(null) },
    { name: `${t("plans.total")} · ${dimensions[first]?.label}`, gap: matrix.columnGap(null) },
  ].filter((one) => one.gap !== null);
  const options = dimensions.map((one, at) => ({ value: at, label: one.label }));
  return (
    <>
      <div className={styles.bar}>
        <Select
          aria-label={t("plans.period")}
          value={period}
          onChange={setPeriod}
          className={styles.pick}
          options={[
            ...every.map((one) => ({ value: one, label: periodLabel(one) })),
            ...(every.length > 1 ? [{ value: "", label: t("plans.whole_year") }] : []),
          ]}
        />
        {dimensions.length > 2 && (
          <>
            <Select
              aria-label={t("plans.rows")}
              value={first}
              options={options.filter((one) => one.value < second)}
              onChange={setFirst}
            />
            <Icon name="close" size={11} />
            <Select
              aria-label={t("plans.columns")}
              value={second}
              options={options.filter((one) => one.value > first)}
              onChange={setSecond}
            />
          </>
        )}
        {gaps.length === 0 ? (
          <span className={styles.agrees}>
            <Icon name="check-circle" size={14} /> {t("plans.agrees")}
          </span>
        ) : (
          <span className={styles.differs} role="status">
            <Icon name="warning" size={14} />{" "}
            {t("plans.gaps", {
              list: gaps.map((one) => `${one.name} ${amountText(fromFen(one.gap ?? 0n))}`).join("，"),
            })}
          </span>
        )}
      </div>
      {period === "" && sheet.data?.totals.editable && (
        <p className={styles.faint}>{t("plans.choose_period")}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled */}
      <section className={styles.tableBox} tabIndex={0} aria-label={t("plans.tab_cross")}>
        <table className={styles.table} onKeyDown={moveByKey}>
          <thead>
            <tr>
              <th scope="col">
                {dimensions[first]?.label} × {dimensions[second]?.label}
              </th>
              {matrix.columns.map((column) => (
                <th key={column.id} scope="col" data-number>
                  {column.title}
                </th>
              ))}
              <th scope="col" data-number>
                {t("plans.total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                {matrix.columns.map((column, at) => (
                  <td key={column.id} data-column={at}>
                    {cell(row.id, column.id, null)}
                  </td>
                ))}
                <td data-column="total" className={styles.whole}>
                  {cell(row.id, null, matrix.rowGap(row.id))}
                </td>
              </tr>
            ))}
            <tr data-level={0}>
              <th scope="row">{t("plans.total")}</th>
              {matrix.columns.map((column, at) => (
                <td key={column.id} data-column={at}>
                  {cell(null, column.id, matrix.columnGap(column.id))}
                </td>
              ))}
              <td data-column="total" className={styles.whole}>
                {cell(null, null, matrix.rowGap(null) ?? matrix.columnGap(null))}
              </td>
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}
