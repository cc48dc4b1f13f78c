import { expect, it } from "vitest";
import { behind } from "./behind";

const related = {
  key: "activity.executor",
  object: "activity",
  field: "executor",
  label: "日程",
  columns: [],
};

it("lists what points to the record, and of that only what meets the filter of the list", () => {
  const own = { field: "executor", op: "eq", value: 3 };
  expect(behind(related, 3)).toEqual(own);
  expect(behind({ ...related, filter: {} }, 3)).toEqual(own);
  const done = { field: "status", op: "eq" as const, value: "done" };
  expect(behind({ ...related, filter: done }, 3)).toEqual({ and: [own, done] });
});

it("looks for the record among several where the field names several", () => {
  const own = { field: "contacts", op: "in", value: [3] };
  expect(behind({ ...related, field: "contacts", many: true }, 3)).toEqual(own);
});
