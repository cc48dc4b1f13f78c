import { type FieldSpec, type Filter, type Operator, shownKind } from "../metadata";
import { isEmptyFilter } from "./state";

/** The filter as the builder holds it: every node has a key of its own, so that rows keep their focus. */
export interface GroupNode {
  key: string;
  kind: "group";
  join: "and" | "or";
  isNot?: boolean;
  children: FilterNode[];
}

export interface ConditionNode {
  key: string;
  kind: "condition";
  field: string;
  op: Operator;
  value: unknown;
}

export type FilterNode = GroupNode | ConditionNode;

let counter = 0;

export function nodeKey(): string {
  counter += 1;
  return `n${counter}`;
}

export function emptyGroup(join: "and" | "or" = "and"): GroupNode {
  return { key: nodeKey(), kind: "group", join, children: [] };
}

export function emptyCondition(): ConditionNode {
  return { key: nodeKey(), kind: "condition", field: "", op: "eq", value: null };
}

function nodeOf(filter: Filter): FilterNode {
  if ("and" in filter && Array.isArray(filter.and))
    return { key: nodeKey(), kind: "group", join: "and", children: filter.and.map(nodeOf) };
  if ("or" in filter && Array.isArray(filter.or))
    return { key: nodeKey(), kind: "group", join: "or", children: filter.or.map(nodeOf) };
  if ("not" in filter && filter.not) {
    const inner = nodeOf(filter.not as Filter);
    const group: GroupNode = inner.kind === "group" ? inner : { ...emptyGroup(), children: [inner] };
    return { ...group, isNot: !group.isNot };
  }
  const {
    field = "",
    op = "eq",
    value = null,
  } = filter as { field?: string; op?: Operator; value?: unknown };
  return { key: nodeKey(), kind: "condition", field, op, value };
}

/** The root is always a group, whatever the filter was. */
export function toModel(filter: Filter): GroupNode {
  if (isEmptyFilter(filter)) return emptyGroup();
  const node = nodeOf(filter);
  return node.kind === "group" ? node : { ...emptyGroup(), children: [node] };
}

export function needsValue(op: Operator): boolean {
  return op !== "empty" && op !== "not_empty";
}

export function isComplete(node: ConditionNode): boolean {
  if (!node.field) return false;
  if (!needsValue(node.op)) return true;
  if (Array.isArray(node.value)) {
    const given = node.value.filter((one) => one !== null && one !== undefined && one !== "");
    return node.op === "between" ? given.length === 2 : given.length > 0;
  }
  return node.value !== null && node.value !== undefined && node.value !== "";
}

function filterOf(node: FilterNode): Filter | null {
  if (node.kind === "condition") {
    if (!isComplete(node)) return null;
    return needsValue(node.op)
      ? { field: node.field, op: node.op, value: node.value }
      : { field: node.field, op: node.op };
  }
  const parts = node.children.map(filterOf).filter((part) => part !== null);
  const [first] = parts;
  if (!first) return null;
  const inner: Filter = parts.length === 1 ? first : node.join === "and" ? { and: parts } : { or: parts };
  return node.isNot ? { not: inner } : inner;
}

/** Conditions not finished yet are left out rather than refused. */
export function toFilter(root: GroupNode): Filter {
  return filterOf(root) ?? {};
}

export function mapNode(
  root: GroupNode,
  key: string,
  change: (node: FilterNode) => FilterNode | null,
): GroupNode {
  const visit = (node: FilterNode): FilterNode | null => {
    if (node.key === key) return change(node);
    if (node.kind === "condition") return node;
    return { ...node, children: node.children.flatMap((child) => visit(child) ?? []) };
  };
  const next = visit(root);
  return next?.kind === "group" ? next : emptyGroup();
}

export function addTo(root: GroupNode, key: string, child: FilterNode): GroupNode {
  return mapNode(root, key, (node) =>
    node.kind === "group" ? { ...node, children: [...node.children, child] } : node,
  );
}

export function countConditions(filter: Filter): number {
  if (isEmptyFilter(filter)) return 0;
  if ("and" in filter && Array.isArray(filter.and))
    return filter.and.reduce((sum: number, one: Filter) => sum + countConditions(one), 0);
  if ("or" in filter && Array.isArray(filter.or))
    return filter.or.reduce((sum: number, one: Filter) => sum + countConditions(one), 0);
  if ("not" in filter && filter.not) return countConditions(filter.not as Filter);
  return 1;
}

const FIRST: Partial<Record<string, Operator>> = {
  text: "contains",
  long_text: "contains",
  phone: "contains",
  email: "contains",
  url: "contains",
  address: "contains",
  auto_number: "contains",
  choice: "in",
  multi_choice: "in",
  money: "gte",
  integer: "gte",
  decimal: "gte",
  percent: "gte",
  rating: "gte",
  reference: "in",
};

/** The operator people mean most often for a kind, among those the field offers. */
export function firstOperator(spec: FieldSpec): Operator {
  const offered = spec.operators ?? [];
  const wanted = FIRST[shownKind(spec)];
  if (wanted && offered.includes(wanted)) return wanted;
  return offered[0] ?? "eq";
}

const SHAPES: Partial<Record<Operator, string>> = { in: "many", not_in: "many", between: "pair" };

/** Another operator keeps the value where it still makes sense. */
export function withOperator(node: ConditionNode, op: Operator): ConditionNode {
  if (!needsValue(op)) return { ...node, op, value: null };
  const from = SHAPES[node.op] ?? "one";
  const to = SHAPES[op] ?? "one";
  if (from === to) return { ...node, op };
  if (from === "one" && to === "many")
    return {
      ...node,
      op,
      value: node.value === null || typeof node.value === "object" ? null : [node.value],
    };
  if (from === "many" && to === "one")
    return { ...node, op, value: Array.isArray(node.value) ? (node.value[0] ?? null) : null };
  return { ...node, op, value: null };
}
