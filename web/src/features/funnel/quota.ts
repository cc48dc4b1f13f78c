import { type Row, type RowsPage, recordsPath } from "@/kernel/records";
import { call } from "@/lib/api";
import { numberOf } from "./answer";
import { type Scope, scopeParams } from "./useFunnel";

/** A stage while its quota is being worked out. */
export interface QuotaLine {
  stage: number;
  version: number;
  name: string;
  rate: number;
  days: number | null;
  storedDays: number | null;
  /** Typed over the ideal one. */
  quota: number | null;
}

export interface QuotaGiven {
  task: number | null;
  deal: number | null;
}

const MONTH = 30;

/** OPP-015: monthly task × usual days / 30 ÷ success rate. The server computes the same again when it saves. */
export function idealQuota(line: QuotaLine, task: number | null): number | null {
  if (!task || !line.days || !line.rate) return null;
  return (task * line.days) / MONTH / (line.rate / 100);
}

export function idealCustomers(quota: number | null, deal: number | null): number | null {
  return quota && deal ? Math.ceil(quota / deal) : null;
}

export function linesOf(rows: Row[]): QuotaLine[] {
  return rows.map((row) => ({
    stage: row.id,
    version: row.version,
    name: row._title,
    rate: numberOf(row.success_rate) ?? 0,
    days: numberOf(row.avg_days),
    storedDays: numberOf(row.avg_days),
    quota: null,
  }));
}

function quotaFilter(mode: number, scope: Scope) {
  const parts: object[] = [
    { field: "mode", op: "eq", value: mode },
    { field: "scope", op: "eq", value: scope.kind },
  ];
  if (scope.kind !== "company") parts.push({ field: scope.kind, op: "eq", value: scope.id });
  return { and: parts };
}

async function overwrite(mode: number, scope: Scope, typed: QuotaLine[]): Promise<void> {
  const page = await call<RowsPage>("GET", recordsPath("stage_quota"), undefined, {
    query: { filter: quotaFilter(mode, scope), fields: "id,stage,version", limit: 200 },
  });
  for (const line of typed) {
    const row = page.rows.find((one) => (one.stage as { id: number } | null)?.id === line.stage);
    if (row)
      await call("PATCH", recordsPath("stage_quota", row.id), {
        quota_amount: String(line.quota),
        version: row.version,
      });
  }
}

/** First the usual times, since the ideal quota stands on them; then the computation; last what was typed over. */
export async function saveQuotas(mode: number, scope: Scope, given: QuotaGiven, lines: QuotaLine[]) {
  for (const line of lines.filter((one) => one.days !== one.storedDays))
    await call("PATCH", recordsPath("sales_stage", line.stage), {
      avg_days: line.days,
      version: line.version,
    });
  const done = await call<{ message?: string }>(
    "POST",
    recordsPath("sales_mode", mode, "actions", "quota_helper"),
    {
      ...scopeParams(scope),
      monthly_task: String(given.task),
      deal_amount: String(given.deal),
    },
  );
  const typed = lines.filter((line) => line.quota !== null);
  if (typed.length > 0) await overwrite(mode, scope, typed);
  return done;
}
