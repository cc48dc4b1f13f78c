import { Segmented } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { filteredList } from "@/features/funnel/link";
import { FieldRead } from "@/kernel/fields";
import { type Filter, fieldOf, type ObjectSpec, useObjectIfKnown } from "@/kernel/metadata";
import { isReference, type Row, useRows } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { useMe } from "@/kernel/session";
import { compactNumber, currencySign, formatMoney } from "@/lib/money";
import { useT } from "@/lib/words";
import { Card } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import styles from "./home.module.css";
import { dueDeals, openDeals, stagnantDeals, type Whose } from "./questions";

type Tab = "due" | "stagnant" | "open";
const SHOWN = 7;
const COLUMNS = ["name", "customer", "stage", "expected_amount", "expected_date", "stage_due", "owner"];

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How late, in a word and a colour. */
function Deadline({ date, tab }: { date: string; tab: Tab }) {
  const t = useT();
  const { today } = useMe();
  const days = daysBetween(date, today);
  if (tab === "stagnant") return <OptionTag color="orange">{t("home.stagnant_days", { n: days })}</OptionTag>;
  if (days > 0) return <OptionTag color="red">{t("home.late_days", { n: days })}</OptionTag>;
  if (days === 0) return <OptionTag color="gold">{t("home.due_today")}</OptionTag>;
  return <span className={styles.faint}>{t("home.due_in", { n: -days })}</span>;
}

function DealLine({ row, spec, tab }: { row: Row; spec: ObjectSpec; tab: Tab }) {
  const stage = fieldOf(spec, "stage");
  const amount = row.expected_amount;
  const date = tab === "stagnant" ? row.stage_due : row.expected_date;
  const parts = [row.customer, row.owner].filter(isReference).map((one) => one.title);
  return (
    <li className={styles.line}>
      <Link to={recordPath("opportunity", row.id)} className={styles.lineMain}>
        <span className={styles.lineTitle}>{row._title}</span>
        <span className={styles.faint}>{parts.join(" · ")}</span>
      </Link>
      <span className={styles.lineStage}>
        {stage && <FieldRead spec={{ ...stage, target: null }} value={row.stage} place="cell" />}
      </span>
      {typeof amount === "string" && (
        <strong className={`${styles.lineAmount} gx-num`} title={formatMoney(amount)}>
          {compactNumber(amount, currencySign())}
        </strong>
      )}
      <span className={styles.lineDate}>
        {typeof date === "string" && <Deadline date={date.slice(0, 10)} tab={tab} />}
      </span>
    </li>
  );
}

/** What needs a push today: deals expected by the end of this month, and deals that stand still. */
export function DealsCard({ whose }: { whose: Whose }) {
  const spec = useObjectIfKnown("opportunity");
  return spec && fieldOf(spec, "expected_date") ? <Deals spec={spec} whose={whose} /> : null;
}

function useTab(spec: ObjectSpec, tab: Tab, whose: Whose) {
  const { today } = useMe();
  const filters: Record<Tab, Filter> = {
    due: dueDeals(today, whose),
    stagnant: stagnantDeals(whose),
    open: openDeals(whose),
  };
  const filter = filters[tab];
  const sort = tab === "stagnant" ? "stage_due" : "expected_date";
  const fields = COLUMNS.filter((name) => fieldOf(spec, name));
  const isAsked = tab !== "stagnant" || Boolean(fieldOf(spec, "stage_due"));
  const rows = useRows(
    "opportunity",
    { filter, sort, fields: ["id", ...fields], limit: SHOWN, count: true },
    isAsked,
  );
  return { tab, filter, sort, rows, isAsked, count: rows.data?.count?.value ?? 0 };
}

function Deals({ spec, whose }: { spec: ObjectSpec; whose: Whose }) {
  const t = useT();
  const [chosen, setTab] = useState<Tab | null>(null);
  const due = useTab(spec, "due", whose);
  const stagnant = useTab(spec, "stagnant", whose);
  const open = useTab(spec, "open", whose);
  const tabs = [due, stagnant, open].filter((one) => one.isAsked);
  // Until somebody chooses, the first tab that has something to say.
  const shown = tabs.find((one) => one.tab === chosen) ?? tabs.find((one) => one.count > 0) ?? due;
  const { tab, rows, count, filter, sort } = shown;
  return (
    <Card
      title={t("home.to_push")}
      extra={
        <Segmented
          aria-label={t("home.to_push")}
          size="small"
          options={tabs.map((one) => ({
            value: one.tab,
            label: `${t(`home.${one.tab}_deals`)} ${one.count}`,
          }))}
          value={tab}
          onChange={setTab}
        />
      }
    >
      {rows.isPending && <Waiting rows={5} />}
      {rows.isError && <Failure compact error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data?.rows.length === 0 && <Blank compact icon="success" title={t(`home.none_${tab}`)} />}
      <ul className={styles.lines}>
        {rows.data?.rows.map((row) => (
          <DealLine key={row.id} row={row} spec={spec} tab={tab} />
        ))}
      </ul>
      {count > SHOWN && (
        <Link className={styles.more} to={filteredList("opportunity", filter, { sort })}>
          {t("home.all", { n: count })}
        </Link>
      )}
    </Card>
  );
}
