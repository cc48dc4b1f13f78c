import { describe, expect, it } from "vitest";
import type { ObjectSpec } from "@/kernel/metadata";
import type { Row } from "@/kernel/records/types";
import { field } from "@/testing/fake/objects";
import { countWithMoves, mayGo, pathOf, rootsFilter, type TreeNode, treeOf, withMoves } from "./model";

const parent = field("parent", "上级", "reference", { target: "thing", tree: true });
const hidden = { id: null, title: null, hidden: true };

function row(id: number, above: number | null | typeof hidden = null): Row {
  const value = typeof above === "number" ? { id: above, title: `第${above}` } : above;
  return { id, _title: `第${id}`, version: 1, parent: value };
}

function shape(nodes: TreeNode[]): unknown {
  return nodes.map((node) => (node.children.length > 0 ? [node.row.id, shape(node.children)] : node.row.id));
}

describe("a tree of the rows at hand", () => {
  it("hangs children below parents, whichever comes first, and keeps the order", () => {
    expect(shape(treeOf([row(3, 2), row(2, 1), row(1), row(4, 1)], parent))).toEqual([[1, [[2, [3]], 4]]]);
  });

  it("puts at the top whose parent is absent or hidden", () => {
    expect(shape(treeOf([row(2, 99), row(3, hidden), row(4, 2)], parent))).toEqual([[2, [4]], 3]);
  });

  it("loses nobody in a circle", () => {
    expect(shape(treeOf([row(1, 2), row(2, 1), row(3, 1)], parent))).toEqual([[1, [[2], 3].flat()]]);
    expect(shape(treeOf([row(1, 1)], parent))).toEqual([1]);
  });

  it("stands a thousand levels", () => {
    const chain = Array.from({ length: 1000 }, (_, n) => row(n + 1, n === 0 ? null : n));
    expect(treeOf(chain, parent)).toHaveLength(1);
  });
});

describe("the path of a row", () => {
  const up = (id: number) => ({ id, title: `第${id}` });
  it("reads from the top down and says when it is cut", () => {
    expect(pathOf({ ...row(5, 4), "parent.parent": up(3), "parent.parent.parent": null }, parent)).toEqual({
      ancestors: [up(3), up(4)],
      isCut: false,
    });
    expect(pathOf({ ...row(5, 4), "parent.parent": hidden }, parent)).toEqual({
      ancestors: [up(4)],
      isCut: true,
    });
  });
});

it("asks for all roots at once: without a parent, or with one that is hidden or deleted", () => {
  const spec = { fields: [parent] } as unknown as ObjectSpec;
  expect(rootsFilter(spec, parent)).toEqual({ field: "parent.id", op: "empty" });
  const binned = { fields: [parent, field("deleted_at", "删除时间", "datetime")] } as unknown as ObjectSpec;
  expect(rootsFilter(binned, parent)).toEqual({
    or: [
      { field: "parent.id", op: "empty" },
      { field: "parent.deleted_at", op: "not_empty" },
    ],
  });
});

describe("a move on its way", () => {
  const move = { row: row(3, 1), from: { id: 1, title: "" }, to: { id: 2, title: "" } };
  it("shows in both places at once", () => {
    expect(withMoves([row(3, 1), row(4, 1)], 1, [move]).map((one) => one.id)).toEqual([4]);
    expect(withMoves([], 2, [move]).map((one) => one.id)).toEqual([3]);
    expect(countWithMoves(2, 1, [move])).toBe(1);
    expect(countWithMoves(0, 2, [move])).toBe(1);
  });

  it("never goes below itself or to where it is", () => {
    expect(mayGo(row(1), parent, 1, [])).toBe(false);
    expect(mayGo(row(1), parent, 3, [1, 2])).toBe(false);
    expect(mayGo(row(2, 1), parent, 1, [])).toBe(false);
    expect(mayGo(row(2, 1), parent, 4, [3])).toBe(true);
    expect(mayGo(row(2, 1), parent, null, [])).toBe(true);
    expect(mayGo(row(1), parent, null, [])).toBe(false);
  });
});
