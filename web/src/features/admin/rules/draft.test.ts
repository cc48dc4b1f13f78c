import { expect, it } from "vitest";
import { filterOf } from "@/kernel/fields/condition/parse";
import { draftOf, FRESH, valuesOf } from "./draft";

const rule = {
  id: 4,
  version: 2,
  _title: "chemical",
  object_name: "customer",
  condition: '{"field":"industry","op":"eq","value":"chemical"}',
  employees: [{ id: 7, title: "x" }],
  people_from: null,
  right: "edit",
  is_active: true,
  description: null,
};

it("a rule comes back as it was", () => {
  expect(valuesOf(draftOf(rule), false)).toEqual({
    name: "chemical",
    condition: rule.condition,
    employees: [7],
    people_from: null,
    right: "edit",
    is_active: true,
    description: null,
  });
});

it("no condition is all records, and a new rule says its object", () => {
  expect(valuesOf({ ...FRESH, object: "customer" }, true)).toMatchObject({
    condition: null,
    object_name: "customer",
  });
});

it("a condition that cannot be read is none", () => {
  expect(filterOf("{")).toEqual({});
  expect(filterOf("null")).toEqual({});
});
