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
});
