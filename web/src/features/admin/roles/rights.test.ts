import { describe, expect, it } from "vitest";
import {
  actionRight,
  diffRights,
  holding,
  levelOf,
  type Rights,
  setAction,
  setField,
  setLevel,
  setVerb,
  summarise,
  unname,
} from "./rights";

const stored: Rights = {
  "*": { verbs: { view: true, edit: true, create: true }, scope: { view: "department" }, fields: {} },
  customer: {
    verbs: { view: true, edit: true },
    scope: { view: "all", edit: "own" },
    fields: { credit: "hidden" },
  },
};
const OBJECTS = [
  { name: "customer", label: "客户", title_field: "name", rights: {} },
  { name: "contact", label: "联系人", title_field: "name", rights: {} },
];

describe("rights of a role", () => {
  it("an object that is not named follows the default", () => {
    expect(levelOf(holding(stored, "contact"), "view")).toBe("department");
  });

  it("a verb without a level reaches as far as viewing, and one not allowed reaches nowhere", () => {
    expect(levelOf(holding(stored, "contact"), "edit")).toBe("department");
    expect(levelOf(holding(stored, "contact"), "delete")).toBe("none");
  });

  it("narrowing what is viewed leaves the other verbs as they were", () => {
    const next = setLevel(stored, "contact", "view", "own");
    expect(levelOf(holding(next, "contact"), "view")).toBe("own");
    expect(levelOf(holding(next, "contact"), "edit")).toBe("department");
    expect(stored.contact).toBeUndefined();
  });

  it("choosing none takes the verb away", () => {
    expect(setLevel(stored, "customer", "edit", "none").customer?.verbs.edit).toBe(false);
  });

  it("a field that may be edited and an action that follows its verb leave no entry", () => {
    expect(setField(stored, "customer", "credit", "edit").customer?.fields).toEqual({});
    const forbidden = setAction(stored, "customer", "merge", "false");
    expect(forbidden.customer?.verbs["action:merge"]).toBe(false);
    expect(setAction(forbidden, "customer", "merge", "auto").customer?.verbs).not.toHaveProperty(
      "action:merge",
    );
  });

  it("an action may reach less than its verb, and that shows as a change", () => {
    const next = setAction(stored, "customer", "merge", "owner");
    expect(actionRight(holding(next, "customer"), "merge")).toBe("owner");
    expect(next.customer?.verbs["action:merge"]).toBe(true);
    expect(next.customer?.scope["action:merge"]).toBe("owner");
    expect(diffRights(stored, next)).toEqual([
      { object: "customer", part: "action", name: "merge", before: "auto", after: "owner" },
    ]);
    expect(setAction(next, "customer", "merge", "auto")).toEqual(stored);
  });

  it("the difference names what really changes", () => {
    const next = setVerb(setLevel(stored, "customer", "edit", "all"), "customer", "export", true);
    expect(diffRights(stored, next)).toEqual([
      { object: "customer", part: "scope", name: "edit", before: "own", after: "all" },
      { object: "customer", part: "verb", name: "export", before: "false", after: "true" },
    ]);
    expect(diffRights(stored, structuredClone(stored))).toEqual([]);
  });

  it("going back to the default shows as such, with what it brings", () => {
    const changes = diffRights(stored, unname(stored, "customer"));
    expect(changes[0]).toMatchObject({ part: "named", before: "true", after: "false" });
    expect(changes).toContainEqual({
      object: "customer",
      part: "field",
      name: "credit",
      before: "hidden",
      after: "edit",
    });
  });

  it("the summary groups objects by reach", () => {
    const summary = summarise(stored, OBJECTS);
    expect(summary.reach.view).toEqual([
      ["all", ["客户"]],
      ["department", ["联系人"]],
    ]);
    expect(summary.plain.create).toEqual(["联系人"]);
    expect(summary.fields).toEqual([{ object: "customer", label: "客户", field: "credit", level: "hidden" }]);
  });
});
