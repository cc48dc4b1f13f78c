import { expect, test } from "vitest";
import { draftOf, FRESH, valuesOf } from "./draft";

const TASK = {
  id: 4,
  _title: "核对资质",
  version: 1,
  object_name: "customer",
  condition: '{"field":"grade","op":"eq","value":"a"}',
  activity_type: { id: 2, title: "电话" },
  due_days: 5,
  is_active: true,
};

test("a stored task is read and written without loss", () => {
  const values = valuesOf(draftOf(TASK), 7, false);
  expect(values).toEqual({
    subject: "核对资质",
    condition: TASK.condition,
    activity_type: 2,
    due_days: 5,
    is_active: true,
  });
});

test("a new one names its role and object; no condition means every new record", () => {
  const values = valuesOf({ ...FRESH, subject: " 回访 ", object: "customer" }, 7, true);
  expect(values).toMatchObject({ subject: "回访", role: 7, object_name: "customer", condition: null });
});
