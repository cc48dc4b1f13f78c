import { expect, it } from "vitest";
import type { Rights } from "../roles/rights";
import { addException, type Exception, listExceptions, removeException } from "./exceptions";

const stored: Rights = {
  customer: {
    verbs: { export: false, edit: true, "action:merge": false },
    scope: { edit: "all" },
    fields: { phone: "hidden" },
  },
};

it("reads each difference as one line", () => {
  expect(listExceptions(stored)).toEqual([
    { object: "customer", part: "verb", name: "export", value: "false" },
    { object: "customer", part: "verb", name: "edit", value: "all" },
    { object: "customer", part: "action", name: "merge", value: "false" },
    { object: "customer", part: "field", name: "phone", value: "hidden" },
  ]);
});

it("what is added can be taken away again, without a trace", () => {
  const added: Exception[] = [
    { object: "contact", part: "verb", name: "view", value: "department" },
    { object: "contact", part: "verb", name: "delete", value: "none" },
    { object: "contact", part: "field", name: "mobile", value: "read" },
    { object: "contact", part: "action", name: "merge", value: "owner" },
  ];
  const all = added.reduce(addException, stored);
  expect(listExceptions(all).slice(4)).toHaveLength(4);
  expect(all.contact?.scope).toEqual({ view: "department", "action:merge": "owner" });
  expect(all.contact?.verbs.delete).toBe(false);
  expect(added.reduce(removeException, all)).toEqual(stored);
});

it("a second exception on the same right replaces the first", () => {
  const wide = addException(stored, { object: "customer", part: "verb", name: "edit", value: "none" });
  expect(wide.customer?.verbs.edit).toBe(false);
  expect(wide.customer?.scope).toEqual({});
});
