import type { Row } from "@/kernel/records/types";

type Node = { and?: Node[]; or?: Node[]; not?: Node; field?: string; op?: string; value?: unknown };

export function plain(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "id" in value) return value.id;
  return value;
}

function same(left: unknown, wanted: unknown): boolean {
  if (typeof wanted === "object" && wanted !== null && "me" in wanted) return plain(left) === 1;
  return String(plain(left)) === String(plain(wanted));
}

function order(value: unknown): number | string {
  const held = plain(value);
  return held !== null && held !== "" && !Number.isNaN(Number(held)) ? Number(held) : String(held ?? "");
}

export function byField(name: string): (left: Row, right: Row) => number {
  return (left, right) => {
    const a = order(left[name]);
    const b = order(right[name]);
    return a < b ? -1 : a > b ? 1 : 0;
  };
}

const TESTS: Record<string, (held: unknown, wanted: unknown) => boolean> = {
  eq: same,
  ne: (held, wanted) => !same(held, wanted),
  lt: (held, wanted) => order(held) < order(wanted),
  lte: (held, wanted) => order(held) <= order(wanted),
  gt: (held, wanted) => order(held) > order(wanted),
  gte: (held, wanted) => order(held) >= order(wanted),
  in: (held, wanted) => Array.isArray(wanted) && wanted.some((one) => same(held, one)),
  not_in: (held, wanted) => Array.isArray(wanted) && !wanted.some((one) => same(held, one)),
  contains: (held, wanted) => textOf(held).includes(String(wanted)),
  starts_with: (held, wanted) => textOf(held).startsWith(String(wanted)),
  empty: (held) => held === null || held === undefined || held === "",
  not_empty: (held) => held !== null && held !== undefined && held !== "",
  within: same,
};

function textOf(value: unknown): string {
  return typeof value === "object" && value !== null && "title" in value
    ? String(value.title)
    : String(value ?? "");
}

export function passes(row: Row, node: Node): boolean {
  if (node.and) return node.and.every((one) => passes(row, one));
  if (node.or) return node.or.some((one) => passes(row, one));
  if (node.not) return !passes(row, node.not);
  if (!node.field) return true;
  if (node.op === "between") {
    const [from, to] = node.value as [unknown, unknown];
    return order(row[node.field]) >= order(from) && order(row[node.field]) <= order(to);
  }
  return (TESTS[node.op ?? "eq"] ?? (() => true))(row[node.field], node.value);
}
