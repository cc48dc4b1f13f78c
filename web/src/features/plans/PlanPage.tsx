import { Alert, Button, Segmented, Switch } from "antd";
import { useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { LeaveQuestion } from "@/features/admin/LeaveQuestion";
import { useActions } from "@/kernel/actions";
import { useObject } from "@/kernel/metadata";
import { useRecord } from "@/kernel/records";
import { recordPath } from "@/kernel/records/paths";
import { useT } from "@/lib/words";
import { Icon } from "@/ui/Icon";
import { Card, Page } from "@/ui/Page";
import { Blank, Failure, Waiting } from "@/ui/states";
import { OptionTag } from "@/ui/Tag";
import { AddRows } from "./AddRows";
import { amountText, type Disagreement, type Head, type Indicator, periodLabel } from "./answer";
import { CrossTable } from "./CrossTable";
import { Distribute } from "./Distribute";
import { Progress } from "./Progress";
import styles from "./plans.module.css";
import { SheetTable } from "./SheetTable";
import { type SheetState, useSheet } from "./useSheet";

const COLOURS: Record<string, string> = {
  draft: "default",
  reported: "gold",
  issued: "blue",
  executing: "green",
  closed: "purple",
};

/** What may be done with the plan now, as on its record page. */
function Verbs({ head, isDirty }: { head: Head; isDirty: boolean }) {
  const t = useT();
  const spec = useObject("sales_plan");
  const record = useRecord("sales_plan", head.id);
  const { start, dialog } = useActions(spec);
  const open = new Set(record.data?._can?.actions ?? []);
  const verbs = (spec.actions ?? []).filter((one) => open.has(one.name) && one.name !== "open_sheet");
  return (
    <>
      {verbs.map((one) => (
        <Button
          key={one.name}
          danger={one.danger}
          disabled={isDirty}
          title={isDirty ? t("plans.save_first") : undefined}
          icon={one.icon ? <Icon name={one.icon} /> : undefined}
          onClick={() => start(one, { ids: [head.id], record: record.data })}
        >
          {one.label}
        </Button>
      ))}
      {dialog}
    </>
  );
}

function Problems({ found, indicator }: { found: Disagreement[]; indicator: Indicator }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const mine = found.filter((one) => one.indicator === indicator.name);
  if (mine.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t("plans.problems", { n: mine.length })}
      description={
        <>
          <ul className={styles.problems}>
            {mine.slice(0, all ? 200 : 3).map((one) => (
              <li key={`${one.period}${one.key.join()}${one.dimension}`}>
                {t("plans.problem", {
                  period: periodLabel(one.period),
                  what: one.title,
                  target: amountText(one.target),
                  dimension: one.dimension_label,
                  parts: amountText(one.parts),
                  gap: amountText(one.difference),
                })}
              </li>
            ))}
          </ul>
          {mine.length > 3 && !all && (
            <Button type="link" size="small" onClick={() => setAll(true)}>
              {t("plans.show_all")}
            </Button>
          )}
        </>
      }
    />
  );
}

function SaveBar({ sheet }: { sheet: SheetState }) {
  const t = useT();
  if (sheet.edits.size === 0) return null;
  return (
    <div className={styles.saveBar} role="status">
      <span>{t("plans.unsaved", { n: sheet.edits.size })}</span>
      <Button icon={<Icon name="undo" />} disabled={!sheet.canUndo} onClick={sheet.undo}>
        {t("plans.undo")}
      </Button>
      <Button onClick={sheet.discard}>{t("plans.discard")}</Button>
      <Button type="primary" loading={sheet.saving} onClick={() => void sheet.save()}>
        {t("common.save")}
      </Button>
    </div>
  );
}

type Tab = "sheet" | "cross" | "progress";

function Body({ sheet, head }: { sheet: SheetState; head: Head }) {
  const t = useT();
  const [query, setQuery] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const [row, setRow] = useState<number | null>(null);
  const [withActual, setWithActual] = useState(head.status !== "draft");
  const indicator =
    head.indicators.find((one) => one.name === query.get("indicator")) ?? (head.indicators[0] as Indicator);
  const tabs: Tab[] = head.dimensions.length > 1 ? ["sheet", "cross", "progress"] : ["sheet", "progress"];
  const tab = tabs.find((one) => one === query.get("tab")) ?? "sheet";
  const set = (name: string, value: string) =>
    setQuery(
      (old) => {
        const next = new URLSearchParams(old);
        next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const empty =
    sheet.nodes.length <= 1 &&
    sheet.edits.size === 0 &&
    Object.keys(sheet.nodes[0]?.targets ?? {}).length === 0;
  return (
    <>
      <div className={styles.bar}>
        <Segmented
          aria-label={t("plans.view")}
          options={tabs.map((one) => ({ value: one, label: t(`plans.tab_${one}`) }))}
          value={tab}
          onChange={(next) => set("tab", next)}
        />
        <Segmented
          aria-label={t("plans.indicator")}
          options={head.indicators.map((one) => ({ value: one.name, label: one.label }))}
          value={indicator.name}
          onChange={(next) => set("indicator", next)}
        />
        {tab === "sheet" && (
          <span className={styles.switch}>
            <Switch
              size="small"
              checked={withActual}
              onChange={setWithActual}
              aria-label={t("plans.with_actual")}
            />
            {t("plans.with_actual")}
          </span>
        )}
        {tab !== "progress" && sheet.data?.totals.editable && (
          <Button icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {t("plans.add_rows")}
          </Button>
        )}
      </div>
      {indicator.missing && (
        <Alert
          type="info"
          showIcon
          title={t("plans.missing", { what: indicator.label, system: indicator.missing })}
        />
      )}
      {tab !== "progress" && <Problems found={sheet.data?.totals.problems ?? []} indicator={indicator} />}
      {tab === "progress" && <Progress head={head} indicator={indicator} />}
      {tab === "sheet" && (
        <Card>
          {empty ? (
            <Blank
              icon="table"
              title={t("plans.no_rows")}
              hint={t("plans.no_rows_hint")}
              action={
                sheet.data?.totals.editable && (
                  <Button type="primary" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
                    {t("plans.add_rows")}
                  </Button>
                )
              }
            />
          ) : (
            <SheetTable sheet={sheet} indicator={indicator} withActual={withActual} onDistribute={setRow} />
          )}
        </Card>
      )}
      {tab === "cross" && (
        <Card>
          <CrossTable sheet={sheet} indicator={indicator} dimensions={head.dimensions} />
        </Card>
      )}
      <SaveBar sheet={sheet} />
      {adding && <AddRows sheet={sheet} dimensions={head.dimensions} onClose={() => setAdding(false)} />}
      {row !== null && (
        <Distribute sheet={sheet} indicator={indicator} row={row} onClose={() => setRow(null)} />
      )}
    </>
  );
}

/** /plans/7: the sheet of a plan, filled in, compared crosswise and followed up (PLAN-002..004, PLAN-010). */
export function Component() {
  const t = useT();
  const { id = "" } = useParams();
  const sheet = useSheet(Number(id));
  const head = sheet.data?.totals.plan;
  const { answer } = sheet;
  return (
    <Page
      title={head?.title ?? t("plans.title")}
      aside={head && <OptionTag color={COLOURS[head.status]}>{head.status_label}</OptionTag>}
      actions={
        head && (
          <>
            <Link to={recordPath("sales_plan", head.id)} className={styles.plainLink}>
              <Icon name="file" size={14} /> {t("plans.record")}
            </Link>
            <Verbs head={head} isDirty={sheet.edits.size > 0} />
          </>
        )
      }
    >
      <LeaveQuestion isDirty={sheet.edits.size > 0} />
      {answer.isError ? (
        <Failure error={answer.error} onRetry={() => void answer.refetch()} />
      ) : head ? (
        <Body key={head.id} sheet={sheet} head={head} />
      ) : (
        <Waiting rows={10} />
      )}
    </Page>
  );
}
