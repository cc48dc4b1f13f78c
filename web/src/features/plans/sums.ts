/** Sums of a plan in whole fen: amounts are texts on the wire and never become floats. */
export type Key = (number | null)[];
export type Cells = Record<string, Record<string, string>>;

export interface Node {
  key: Key;
  parent: number | null;
  level: number;
  dimension: string | null;
  title: string;
  targets: Cells;
  actuals: Cells;
  last: Cells;
}

/** What somebody typed and has not saved: a text, or null for a cell that was emptied. */
export type Edits = ReadonlyMap<string, string | null>;

const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/;

export function cellOf(key: Key, indicator: string, period: string): string {
  return `${key.map((one) => one ?? "").join(",")}|${indicator}|${period}`;
}

export function sameKey(left: Key, right: Key): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

/** "1,200.5" as it is sent; null for empty, undefined for what is no amount. */
export function cleanAmount(text: string): string | null | undefined {
  const plain = text.replace(/[,，\s¥]/g, "");
  if (plain === "") return null;
  return AMOUNT.test(plain) ? plain : undefined;
}

export function toFen(text: string): bigint {
  const negative = text.startsWith("-");
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const fen = BigInt(whole || "0") * 100n + BigInt(part.padEnd(2, "0").slice(0, 2));
  return negative ? -fen : fen;
}

export function fromFen(fen: bigint): string {
  const size = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}

/** What stands in a cell: typed, else saved; null where nothing was written. */
export function writtenIn(node: Node, indicator: string, period: string, edits: Edits): bigint | null {
  const typed = edits.get(cellOf(node.key, indicator, period));
  if (typed === null) return null;
  const text = typed === undefined ? node.targets[indicator]?.[period] : cleanAmount(typed);
  return text ? toFen(text) : null;
}

/** Whether two texts say the same amount, however they are written. */
export function sameAmount(left: string, right: string): boolean {
  const [one, other] = [cleanAmount(left), cleanAmount(right)];
  if (one === undefined || other === undefined) return left.trim() === right.trim();
  return one === null || other === null ? one === other : toFen(one) === toFen(other);
}

export interface Value {
  /** What was written here. */
  own: bigint | null;
  /** What lies below adds up to; null where nothing does. */
  parts: bigint | null;
  /** The target: what was written, else the sum. */
  value: bigint | null;
}

/** The values of one indicator and period, level by level from below (PLAN-RULE-005 in the browser). */
export function valuesOf(nodes: Node[], indicator: string, period: string, edits: Edits): Value[] {
  const sums: (bigint | null)[] = nodes.map(() => null);
  const values: Value[] = nodes.map(() => ({ own: null, parts: null, value: null }));
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as Node;
    const own = writtenIn(node, indicator, period, edits);
    const parts = sums[at] ?? null;
    const value = own ?? parts;
    values[at] = { own, parts, value };
    if (node.parent !== null && value !== null) sums[node.parent] = (sums[node.parent] ?? 0n) + value;
  }
  return values;
}

export function total(values: (bigint | null | undefined)[]): bigint | null {
  let sum: bigint | null = null;
  for (const one of values) if (one !== null && one !== undefined) sum = (sum ?? 0n) + one;
  return sum;
}

/** Parts of a whole by weight, exact to the fen: the rounding goes to the largest remainders. Without any weight all get the same. */
export function share(whole: bigint, weights: bigint[]): bigint[] {
  if (weights.length === 0) return [];
  const given = weights.map((one) => (one > 0n ? one : 0n));
  const sum = given.reduce((left, right) => left + right, 0n);
  const used = sum === 0n ? given.map(() => 1n) : given;
  const all = sum === 0n ? BigInt(used.length) : sum;
  const parts = used.map((weight) => (whole * weight) / all);
  let rest = whole - parts.reduce((left, right) => left + right, 0n);
  const order = used
    .map((weight, at) => ({ at, over: (whole * weight) % all }))
    .sort((left, right) => (left.over === right.over ? left.at - right.at : left.over > right.over ? -1 : 1));
  for (const { at } of order) {
    if (rest === 0n) break;
    parts[at] = (parts[at] ?? 0n) + 1n;
    rest -= 1n;
  }
  return parts;
}

/** Whether `at` lies in the row `top` or below it. */
export function within(nodes: Node[], at: number, top: number): boolean {
  let here: number | null = at;
  while (here !== null) {
    if (here === top) return true;
    here = nodes[here]?.parent ?? null;
  }
  return false;
}

export function hasParts(nodes: Node[], at: number): boolean {
  return nodes[at + 1]?.parent === at;
}

/** A total brought down to the last level and over the periods; what was written in between becomes a sum again. */
export function distribute(
  nodes: Node[],
  top: number,
  ask: { indicator: string; periods: string[]; whole: string; by: "even" | "last" },
): Map<string, string | null> {
  const changed = new Map<string, string | null>();
  const cells: { node: Node; period: string }[] = [];
  for (const [at, node] of nodes.entries()) {
    if (!within(nodes, at, top)) continue;
    for (const period of ask.periods) {
      if (hasParts(nodes, at)) changed.set(cellOf(node.key, ask.indicator, period), null);
      else cells.push({ node, period });
    }
  }
  const weights = cells.map(({ node, period }) =>
    ask.by === "even" ? 1n : toFen(node.last[ask.indicator]?.[period] ?? "0"),
  );
  const parts = share(toFen(ask.whole), weights);
  for (const [at, { node, period }] of cells.entries())
    changed.set(cellOf(node.key, ask.indicator, period), fromFen(parts[at] ?? 0n));
  return changed;
}

/** A row more, where it belongs: after the last one below its parent, with the levels that are missing above it. */
export function withRow(nodes: Node[], key: Key, dimensions: string[], titles: string[]): Node[] {
  if (nodes.some((node) => sameKey(node.key, key))) return nodes;
  const at = key.findLastIndex((one) => one !== null);
  if (at < 0) return nodes;
  const aboveKey = key.map((one, index) => (index === at ? null : one));
  const base = withRow(nodes, aboveKey, dimensions, titles);
  const parent = base.findIndex((node) => sameKey(node.key, aboveKey));
  let place = parent + 1;
  while (place < base.length && within(base, place, parent)) place++;
  const made: Node = {
    key,
    parent,
    level: (base[parent]?.level ?? -1) + 1,
    dimension: dimensions[at] ?? null,
    title: titles[at] ?? "",
    targets: {},
    actuals: {},
    last: {},
  };
  const moved = base.map((node) =>
    node.parent !== null && node.parent >= place ? { ...node, parent: node.parent + 1 } : node,
  );
  return [...moved.slice(0, place), made, ...moved.slice(place)];
}

export interface Matrix {
  rows: { id: number; title: string }[];
  columns: { id: number; title: string }[];
  /** By row and column; null stands for the total of the other dimension. */
  at: (row: number | null, column: number | null) => bigint | null;
  written: (row: number | null, column: number | null) => bigint | null;
  /** Total as written less what the cells add up to; null where they agree or nothing was written. */
  rowGap: (row: number | null) => bigint | null;
  columnGap: (column: number | null) => bigint | null;
}

/** Those that lie in another one that is listed too, so that they are not counted twice. */
function innerOf(inside: Set<number>, listed: Map<number, string>, nodes: Node[], at: number): Set<number> {
  const found = new Set<number>();
  for (const node of nodes) {
    const one = node.key[at] ?? null;
    const above = node.parent === null ? null : (nodes[node.parent]?.key[at] ?? null);
    if (one !== null && above !== null && above !== one && inside.has(one) && listed.has(above))
      found.add(one);
  }
  return found;
}

/** Two dimensions against each other, all others left open (PLAN-004). */
export function matrixOf(
  nodes: Node[],
  first: number,
  second: number,
  ask: { indicator: string; periods: string[] },
  edits: Edits,
): Matrix {
  const cells = new Map<string, bigint | null>();
  const rows = new Map<number, string>();
  const columns = new Map<number, string>();
  const inner = { rows: new Set<number>(), columns: new Set<number>() };
  const lies = (node: Node, at: number) => {
    const above = node.parent === null ? null : (nodes[node.parent]?.key[at] ?? null);
    return above !== null && above !== node.key[at];
  };
  const says = (node: Node) =>
    Object.keys(node.targets).length > 0 ||
    [...edits.keys()].some((cell) => cell.startsWith(`${cellOf(node.key, "", "").slice(0, -1)}`));
  for (const [index, node] of nodes.entries()) {
    if (node.key.some((one, at) => one !== null && at !== first && at !== second)) continue;
    if (hasParts(nodes, index) && nodes[index + 1]?.dimension === node.dimension && !says(node)) continue;
    const row = node.key[first] ?? null;
    const column = node.key[second] ?? null;
    const names = node.title.split(" · ");
    if (row !== null) rows.set(row, column === null ? node.title : (rows.get(row) ?? names[0] ?? ""));
    if (column !== null)
      columns.set(column, row === null ? node.title : (columns.get(column) ?? names.at(-1) ?? ""));
    if (row !== null && lies(node, first)) inner.rows.add(row);
    if (column !== null && lies(node, second)) inner.columns.add(column);
    cells.set(
      `${row}|${column}`,
      total(ask.periods.map((period) => writtenIn(node, ask.indicator, period, edits))),
    );
  }
  const written = (row: number | null, column: number | null) => cells.get(`${row}|${column}`) ?? null;
  const outer = (found: Map<number, string>, within: Set<number>) => {
    const tops = [...found.keys()].filter((one) => !within.has(one));
    return tops.length > 0 ? tops : [...found.keys()];
  };
  const topRows = outer(rows, innerOf(inner.rows, rows, nodes, first));
  const topColumns = outer(columns, innerOf(inner.columns, columns, nodes, second));
  const across = (row: number | null) => total(topColumns.map((column) => at(row, column, false)));
  const down = (column: number | null) => total(topRows.map((row) => at(row, column, false)));
  function at(row: number | null, column: number | null, deep = true): bigint | null {
    const own = written(row, column);
    if (own !== null || (row !== null && column !== null)) return own;
    if (row === null && column === null) return deep ? (down(null) ?? across(null)) : null;
    return row === null
      ? total(topRows.map((one) => written(one, column)))
      : total(topColumns.map((one) => written(row, one)));
  }
  const gap = (own: bigint | null, parts: bigint | null) =>
    own !== null && parts !== null && own !== parts ? own - parts : null;
  const listed = (found: Map<number, string>) =>
    [...found].map(([id, title]) => ({ id, title })).sort((left, right) => left.id - right.id);
  return {
    rows: listed(rows),
    columns: listed(columns),
    at,
    written,
    rowGap: (row) => gap(written(row, null), across(row)),
    columnGap: (column) => gap(written(null, column), down(column)),
  };
}
