import { Button } from "antd";
import { useMemo, useState } from "react";
import { useIsPhone } from "@/lib/useMedia";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { AmountCell, moveByKey } from "./AmountCell";
import { amountText, type Indicator, percentText, periodLabel, wholeText } from "./answer";
import styles from "./plans.module.css";
import { cellOf, fromFen, hasParts, type Node, toFen, total, type Value, valuesOf } from "./sums";
import type { SheetState } from "./useSheet";

interface SheetTableProps {
  sheet: SheetState;
  indicator: Indicator;
  withActual: boolean;
  onDistribute: (row: number) => void;
}

const FEW = 120;

/** Which rows are open. A long sheet begins with its first level. */
function useOpen(nodes: Node[]) {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = (node: Node) => touched.get(node.key.join()) ?? (nodes.length <= FEW || node.level < 1);
  const shown = nodes.map(() => true);
  for (const [at, node] of nodes.entries()) {
    const above = node.parent === null ? undefined : nodes[node.parent];
    shown[at] = above === undefined || (shown[node.parent as number] === true && isOpen(above));
  }
  const toggle = (node: Node) => setTouched((old) => new Map(old).set(node.key.join(), !isOpen(node)));
  return { shown, isOpen, toggle };
}

function rateOf(actual: bigint | null, target: bigint | null): string | null {
  return actual === null || !target ? null : (Number((actual * 1000n) / target) / 10).toString();
}

function actualOf(node: Node, indicator: Indicator, periods: string[]): bigint | null {
  if (indicator.missing) return null;
  const found = node.actuals[indicator.name] ?? {};
  return periods.reduce((sum, period) => sum + toFen(found[period] ?? "0"), 0n);
}

function Reached({ actual, target }: { actual: bigint | null; target: bigint | null }) {
  const t = useT();
  if (actual === null) return null;
  const rate = rateOf(actual, target);
  return (
    <span className={styles.reached} data-good={rate !== null && Number(rate) >= 100 ? true : undefined}>
      <span title={`${t("plans.actual")} ${amountText(fromFen(actual))}`}>{wholeText(fromFen(actual))}</span>
      {rate !== null && <span>{percentText(rate)}</span>}
    </span>
  );
}

interface RowProps extends SheetTableProps {
  node: Node;
  at: number;
  periods: string[];
  values: Value[][];
}

function useRow({ sheet, indicator, node, at, periods, values }: RowProps) {
  const t = useT();
  const cell = (period: string, index: number) => {
    const value = values[index]?.[at];
    const id = cellOf(node.key, indicator.name, period);
    const gap =
      value && value.own !== null && value.parts !== null && value.own !== value.parts
        ? t("plans.gap", {
            parts: amountText(fromFen(value.parts)),
            gap: amountText(fromFen(value.own - value.parts)),
          })
        : undefined;
    return (
      <AmountCell
        text={sheet.text(node, indicator.name, period)}
        sum={value?.own === null && value.parts !== null ? fromFen(value.parts) : null}
        label={`${node.title} ${periodLabel(period)}`}
        readOnly={!sheet.data?.totals.editable}
        dirty={sheet.edits.has(id)}
        wrong={sheet.wrong.get(id)}
        gap={gap}
        onChange={(text) => sheet.change([[id, text]])}
      />
    );
  };
  const whole = total(periods.map((_, index) => values[index]?.[at]?.value));
  return { cell, whole };
}

function Name({
  node,
  isOpen,
  toggle,
  parts,
}: {
  node: Node;
  isOpen: boolean;
  toggle: () => void;
  parts: boolean;
}) {
  const t = useT();
  return (
    <span className={styles.name} style={{ paddingInlineStart: node.level * 16 }}>
      {parts ? (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? "plans.fold" : "plans.unfold", { what: node.title })}
          onClick={toggle}
        >
          <Icon name={isOpen ? "down" : "right"} size={11} />
        </button>
      ) : (
        <span className={styles.fold} />
      )}
      <span className={styles.nameText} title={node.title}>
        {node.title}
      </span>
    </span>
  );
}

function DistributeButton({ onClick, what }: { onClick: () => void; what: string }) {
  const t = useT();
  return (
    <Button
      type="text"
      size="small"
      icon={<Icon name="partition" size={13} />}
      aria-label={t("plans.distribute_what", { what })}
      title={t("plans.distribute")}
      onClick={onClick}
    />
  );
}

function TableRow(props: RowProps & { open: boolean; toggle: () => void }) {
  const { sheet, indicator, withActual, onDistribute, node, at, periods, open, toggle } = props;
  const { cell, whole } = useRow(props);
  return (
    <tr data-level={node.level} data-parts={hasParts(sheet.nodes, at) || undefined}>
      <th scope="row">
        <span className={styles.rowHead}>
          <Name node={node} isOpen={open} toggle={toggle} parts={hasParts(sheet.nodes, at)} />
          {sheet.data?.totals.editable && (
            <DistributeButton what={node.title} onClick={() => onDistribute(at)} />
          )}
        </span>
      </th>
      {periods.map((period, index) => (
        <td key={period} data-column={index}>
          {cell(period, index)}
          {withActual && (
            <Reached
              actual={actualOf(node, indicator, [period])}
              target={props.values[index]?.[at]?.value ?? null}
            />
          )}
        </td>
      ))}
      {periods.length > 1 && (
        <td className={styles.whole}>
          <strong>{whole === null ? "—" : amountText(fromFen(whole))}</strong>
          {withActual && <Reached actual={actualOf(node, indicator, periods)} target={whole} />}
        </td>
      )}
    </tr>
  );
}

function CardRow(props: RowProps & { open: boolean; toggle: () => void }) {
  const { sheet, indicator, withActual, onDistribute, node, at, periods } = props;
  const t = useT();
  const { cell, whole } = useRow(props);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.sheetCard} style={{ marginInlineStart: Math.min(node.level, 4) * 10 }}>
      <div className={styles.cardHead}>
        <button
          type="button"
          className={styles.cardName}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "down" : "right"} size={11} /> {node.title}
        </button>
        <strong className="gx-num">{whole === null ? "—" : amountText(fromFen(whole))}</strong>
      </div>
      {withActual && <Reached actual={actualOf(node, indicator, periods)} target={whole} />}
      {isOpen && (
        <>
          <div className={styles.cardCells}>
            {periods.map((period, index) => (
              <div key={period} className={styles.cardCell} data-column={0}>
                <span className={styles.faint}>{periodLabel(period)}</span>
                {cell(period, index)}
              </div>
            ))}
          </div>
          {sheet.data?.totals.editable && (
            <Button size="small" icon={<Icon name="partition" size={13} />} onClick={() => onDistribute(at)}>
              {t("plans.distribute")}
            </Button>
          )}
        </>
      )}
    </li>
  );
}

/** Rows are the values of the dimensions with their levels, columns the periods. */
export function SheetTable(props: SheetTableProps) {
  const { sheet, indicator } = props;
  const t = useT();
  const isPhone = useIsPhone();
  const { nodes, edits } = sheet;
  const periods = sheet.data?.totals.plan.periods ?? [];
  const values = useMemo(
    () => periods.map((period) => valuesOf(nodes, indicator.name, period, edits)),
    [nodes, edits, indicator.name, periods],
  );
  const { shown, isOpen, toggle } = useOpen(nodes);
  const rows = nodes.flatMap((node, at) => (shown[at] || isPhone ? [{ node, at }] : []));
  const rowProps = (node: Node, at: number) => ({
    ...props,
    node,
    at,
    periods,
    values,
    open: isOpen(node),
    toggle: () => toggle(node),
  });
  if (isPhone)
    return (
      <ul className={styles.cards} onKeyDown={moveByKey}>
        {rows.map(({ node, at }) => (
          <CardRow key={node.key.join()} {...rowProps(node, at)} />
        ))}
      </ul>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable to be scrolled
    <section className={styles.tableBox} tabIndex={0} aria-label={t("plans.sheet")}>
      <table className={styles.table} onKeyDown={moveByKey}>
        <thead>
          <tr>
            <th scope="col">{t("plans.target_of")}</th>
            {periods.map((period) => (
              <th key={period} scope="col" data-number>
                {periodLabel(period)}
              </th>
            ))}
            {periods.length > 1 && (
              <th scope="col" data-number>
                {t("plans.whole_year")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, at }) => (
            <TableRow key={node.key.join()} {...rowProps(node, at)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
