import { describe, expect, it } from "vitest";
import {
  cellOf,
  cleanAmount,
  distribute,
  fromFen,
  matrixOf,
  type Node,
  sameAmount,
  share,
  toFen,
  valuesOf,
  withRow,
} from "./sums";

function node(key: Node["key"], parent: number | null, target?: string, last?: string, title = ""): Node {
  return {
    key,
    parent,
    level: parent === null ? 0 : 1,
    dimension: String(key.findLastIndex((one) => one !== null)),
    title,
    targets: target ? { amount: { "2026": target } } : {},
    actuals: {},
    last: last ? { amount: { "2026": last } } : {},
  };
}

const TREE = [
  node([null, null], null, "100"),
  node([1, null], 0),
  node([1, 7], 1, "30.10", "10"),
  node([1, 8], 1, "20", "30"),
  node([2, null], 0, "50"),
];

describe("sums of a plan", () => {
  it("adds up from below, and says where a written total differs", () => {
    const values = valuesOf(TREE, "amount", "2026", new Map());
    expect(values.map((one) => one.value)).toEqual([10000n, 5010n, 3010n, 2000n, 5000n]);
    expect(values[0]).toEqual({ own: 10000n, parts: 10010n, value: 10000n });
    expect(values[1]).toEqual({ own: null, parts: 5010n, value: 5010n });
  });

  it("counts what is typed at once, and an emptied total is the sum again", () => {
    const edits = new Map<string, string | null>([
      [cellOf([1, 7], "amount", "2026"), "1,000"],
      [cellOf([null, null], "amount", "2026"), null],
    ]);
    expect(valuesOf(TREE, "amount", "2026", edits)[0]?.value).toBe(100000n + 2000n + 5000n);
  });

  it("shares exactly, by weight and without any", () => {
    for (const weights of [[1n, 1n, 1n], [0n, 0n, 0n], [5n, 0n, 2n], [1n]]) {
      const parts = share(10000n, weights);
      expect(parts.reduce((left, right) => left + right, 0n)).toBe(10000n);
    }
    expect(share(10001n, [1n, 1n, 1n])).toEqual([3334n, 3334n, 3333n]);
    expect(share(90n, [2n, 0n, 1n])).toEqual([60n, 0n, 30n]);
    expect(share(90n, [])).toEqual([]);
  });

  it("brings a total down to the last level and clears what stood in between", () => {
    const by = (how: "even" | "last") =>
      distribute(TREE, 1, { indicator: "amount", periods: ["2026"], whole: "80", by: how });
    expect([...by("even").values()]).toEqual([null, "40.00", "40.00"]);
    expect([...by("last").values()]).toEqual([null, "20.00", "60.00"]);
    expect(by("last").has(cellOf([2, null], "amount", "2026"))).toBe(false);
  });

  it("adds a row below its parent, with the level that is missing", () => {
    const more = withRow(TREE, [3, 9], ["department", "employee"], ["三部", "某人"]);
    expect(more.slice(5).map((one) => [one.title, one.parent])).toEqual([
      ["三部", 0],
      ["某人", 5],
    ]);
    const inside = withRow(TREE, [1, 9], ["department", "employee"], ["一部", "某人"]);
    expect(inside.map((one) => one.parent)).toEqual([null, 0, 1, 1, 1, 0]);
    expect(withRow(TREE, [1, 7], [], [])).toBe(TREE);
  });

  it("reads amounts as people type them and refuses the rest", () => {
    expect(["1,200.5", "", " ¥3 ", "abc", "-1", "1.234"].map(cleanAmount)).toEqual([
      "1200.5",
      null,
      "3",
      undefined,
      undefined,
      undefined,
    ]);
    expect([
      sameAmount("208,000", "208000.00"),
      sameAmount("", ""),
      sameAmount("", "0"),
      sameAmount("x", "x"),
    ]).toEqual([true, true, false, true]);
    expect(fromFen(toFen("-12.3"))).toBe("-12.30");
    expect(fromFen(toFen("0.05"))).toBe("0.05");
  });
});

describe("product lines across regions", () => {
  const cells = [
    node([null, null], null, "300", undefined, "合计"),
    node([1, null], 0, "200", undefined, "涂料"),
    node([1, 5], 1, "150", undefined, "东区"),
    node([1, 6], 1, "40", undefined, "北区"),
    node([2, null], 0, undefined, undefined, "塑料"),
    node([2, 5], 4, "30", undefined, "东区"),
    node([null, 5], null, "180", undefined, "东区"),
  ];
  const matrix = matrixOf(cells, 0, 1, { indicator: "amount", periods: ["2026"] }, new Map());

  it("has a row and a column for each value", () => {
    expect(matrix.rows.map((one) => one.title)).toEqual(["涂料", "塑料"]);
    expect(matrix.columns.map((one) => one.id)).toEqual([5, 6]);
    expect(matrix.at(1, 6)).toBe(4000n);
    expect(matrix.at(2, null)).toBe(3000n);
  });

  it("says by how much a total and its cells differ", () => {
    expect(matrix.rowGap(1)).toBe(1000n);
    expect(matrix.rowGap(2)).toBeNull();
    expect(matrix.columnGap(5)).toBeNull();
    expect(matrix.columnGap(null)).toBe(7000n);
  });
});
