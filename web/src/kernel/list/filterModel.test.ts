import { describe, expect, it } from "vitest";
import { field } from "@/testing/fake/objects";
import type { Filter } from "../metadata";
import {
  addTo,
  countConditions,
  emptyCondition,
  emptyGroup,
  firstOperator,
  isComplete,
  mapNode,
  toFilter,
  toModel,
  withOperator,
} from "./filterModel";

const NESTED: Filter = {
  and: [
    { field: "status", op: "in", value: ["open"] },
    {
      or: [
        { field: "owner", op: "eq", value: { me: true } },
        { field: "customer.region", op: "within", value: 7 },
      ],
    },
    { not: { field: "expected_date", op: "lt", value: { relative: "today" } } },
  ],
};

describe("the filter as the builder holds it", () => {
  it("comes back as it went", () => {
    expect(toFilter(toModel(NESTED))).toEqual(NESTED);
    expect(toFilter(toModel({ field: "name", op: "empty" }))).toEqual({ field: "name", op: "empty" });
    expect(toFilter(toModel({}))).toEqual({});
    expect(countConditions(NESTED)).toBe(4);
  });

  it("leaves out what is not finished", () => {
    const root = addTo(toModel({ field: "name", op: "contains", value: "申远" }), "", emptyCondition());
    expect(toFilter(root)).toEqual({ field: "name", op: "contains", value: "申远" });
    const half = { ...emptyCondition(), field: "amount", op: "between" as const, value: ["1", null] };
    expect(isComplete(half)).toBe(false);
    expect(isComplete({ ...half, value: ["1", "2"] })).toBe(true);
    expect(isComplete({ ...half, op: "in", value: [] })).toBe(false);
    expect(isComplete({ ...half, op: "eq", value: false })).toBe(true);
    expect(toFilter({ ...emptyGroup("or"), children: [emptyGroup()] })).toEqual({});
  });

  it("changes and removes nodes wherever they stand", () => {
    const model = toModel(NESTED);
    const inner = model.children[1];
    if (inner?.kind !== "group") throw new Error("the second child is a group");
    const first = inner.children[0];
    const without = mapNode(model, first?.key ?? "", () => null);
    expect(countConditions(toFilter(without))).toBe(3);
    const added = mapNode(model, inner.key, (node) =>
      node.kind === "group" ? addTo(node, node.key, { ...emptyCondition(), field: "x", op: "empty" }) : node,
    );
    expect(countConditions(toFilter(added))).toBe(5);
    expect(toFilter(mapNode(model, model.key, () => null))).toEqual({});
  });

  it("negates a group once and back", () => {
    const not = toModel({
      not: {
        or: [
          { field: "a", op: "empty" },
          { field: "b", op: "empty" },
        ],
      },
    });
    expect(not.isNot).toBe(true);
    expect(toFilter({ ...not, isNot: false })).toEqual({
      or: [
        { field: "a", op: "empty" },
        { field: "b", op: "empty" },
      ],
    });
  });
});

describe("operators", () => {
  it("offers the one people mean most", () => {
    expect(firstOperator(field("a", "甲", "text"))).toBe("contains");
    expect(firstOperator(field("a", "甲", "choice"))).toBe("in");
    expect(firstOperator(field("a", "甲", "money"))).toBe("gte");
    expect(firstOperator(field("a", "甲", "date", { operators: ["eq", "lt"] }))).toBe("eq");
  });

  it("keeps the value where it still makes sense", () => {
    const node = { ...emptyCondition(), field: "a", op: "eq" as const, value: "x" };
    expect(withOperator(node, "ne").value).toBe("x");
    expect(withOperator(node, "in").value).toEqual(["x"]);
    expect(withOperator(withOperator(node, "in"), "eq").value).toBe("x");
    expect(withOperator(node, "between").value).toBeNull();
    expect(withOperator(node, "empty").value).toBeNull();
    expect(withOperator({ ...node, value: { me: true } }, "in").value).toBeNull();
  });
});
