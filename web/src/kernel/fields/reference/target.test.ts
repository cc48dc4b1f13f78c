import { expect, it } from "vitest";
import { field } from "@/testing/fake/objects";
import { narrowing } from "./target";

const stage = field("stage", "阶段", "reference", { target: "sales_stage", depends_on: { mode: "mode" } });

it("narrows by what is chosen, and says what is missing", () => {
  expect(narrowing(stage, { mode: { id: 2, title: "渠道" } })).toEqual({
    filter: { field: "mode", op: "eq", value: 2 },
  });
  expect(narrowing(stage, { mode: null })).toEqual({ missing: "mode" });
  expect(narrowing({ ...stage, depends_on: null }, {})).toEqual({});
  const line = field("order_line", "订单明细", "reference", { depends_on: { order: "delivery.order" } });
  expect(narrowing(line, { delivery: { id: 7, order: { id: 3, title: "DD1" } } })).toEqual({
    filter: { field: "order", op: "eq", value: 3 },
  });
  expect(narrowing(line, { delivery: { id: 7 } })).toEqual({ missing: "delivery.order" });
});
