import type { ObjectSpec } from "@/kernel/metadata";
import type { Row } from "@/kernel/records/types";
import { passes, plain } from "./filter";

type Body = Record<string, unknown>;
type Measure = { fn: string; field?: string; as?: string };

function measureName(measure: Measure): string {
  return measure.as ?? (measure.field ? `${measure.fn}_${measure.field}` : measure.fn);
}

/** Counts and sums, grouped; the rest of the aggregate language is the real server's. */
export function aggregate(rows: Row[], body: Body): unknown {
  const groups = new Map<string, Body>();
  const by = ((body.group_by as (string | { field: string })[]) ?? []).map((one) =>
    typeof one === "string" ? one : one.field,
  );
  for (const row of rows.filter((one) => passes(one, (body.filter as Body) ?? {}))) {
    const key = by.map((name) => String(plain(row[name]))).join("|");
    const group = groups.get(key) ?? Object.fromEntries(by.map((name) => [name, row[name]]));
    groups.set(key, group);
    for (const measure of body.measures as Measure[]) {
      const name = measureName(measure);
      const held = Number(group[name] ?? 0);
      group[name] = measure.fn === "count" ? held + 1 : String(held + Number(row[measure.field ?? ""] ?? 0));
    }
  }
  return { rows: [...groups.values()], totals: {} };
}

export function timelineOf(row: Row, comments: Body[]): unknown {
  const who = { id: 1, title: "李明" };
  const changes = [
    { field: "status", label: "客户状态", before: "潜在", after: "跟进中" },
    { field: "credit", label: "信用额度", before: null, after: "¥500,000.00" },
  ];
  const text = "与采购总监通了电话，客户希望下周三看现场演示，重点关注与 ERP 的对接。";
  return {
    rows: [
      ...comments,
      { id: "t3", at: "2026-11-20T16:20:00+08:00", kind: "changed", who, changes },
      { id: "t2", at: "2026-11-19T10:05:00+08:00", kind: "comment", who: { id: 2, title: "王芳" }, text },
      { id: "t1", at: row.created_at ?? "2026-10-01T09:00:00+08:00", kind: "created", who },
    ],
    next: null,
  };
}

export function searchIn(specs: ObjectSpec[], data: Record<string, Row[]>, q: string): unknown {
  const groups = specs.map((spec) => {
    const found = (data[spec.name] ?? []).filter((row) => row._title.includes(q));
    const rows = found.slice(0, 5).map((row) => {
      return { id: row.id, title: row._title, subtitle: String(row.code ?? row.post ?? "") };
    });
    return { object: spec.name, label: spec.label, icon: spec.icon, rows, more: found.length > 5 };
  });
  return { groups: groups.filter((group) => group.rows.length > 0) };
}

export const NOTICES = {
  rows: [
    {
      id: 2,
      at: "2026-11-21T08:30:00+08:00",
      text: "王芳 在「上海申远MES 系统升级」中提到了您",
      object: "opportunity",
      record: 1,
      read: false,
    },
    {
      id: 1,
      at: "2026-11-20T18:02:00+08:00",
      text: "「深圳前海联合供应链有限公司」已 7 天未跟进",
      object: "customer",
      record: 5,
      read: true,
    },
  ],
  unread: 1,
  next: null,
};
