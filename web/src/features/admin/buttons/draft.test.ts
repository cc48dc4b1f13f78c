import { expect, it } from "vitest";
import type { ObjectSpec } from "@/kernel/metadata";
import { bodyOf, draftOf, FRESH, freshLine, missingIn, originsOf, type StoredButton } from "./draft";

const spec = {
  name: "customer",
  fields: [
    { name: "status", label: "状态", kind: "choice" },
    { name: "owner", label: "负责员工", kind: "employee", target: "employee" },
    { name: "is_key", label: "重点", kind: "boolean" },
  ],
} as unknown as ObjectSpec;

const stored: StoredButton = {
  id: 3,
  name: "x_zhuan",
  label: "转给我",
  label_en: null,
  icon: "user",
  is_active: true,
  places: ["record", "list"],
  when: { field: "status", op: "eq", value: "potential" },
  confirm: "确定吗？",
  confirm_en: null,
  roles: [{ id: 7, title: "销售" }],
  effect: "update",
  set: [
    { field: "status", value: "target", moving: null, from: null },
    { field: "owner", value: { id: 4, title: "李敏" }, moving: null, from: null },
    { field: "is_key", value: null, moving: null, from: null },
  ],
  ask: [{ field: "grade", required: true }],
  object: null,
  via: null,
  url: null,
  broken: null,
};

it("a button comes back as it was, references as numbers", () => {
  const body = bodyOf(draftOf(stored), spec);
  expect(body).toEqual({
    label: "转给我",
    label_en: null,
    icon: "user",
    is_active: true,
    places: ["record", "list"],
    when: stored.when,
    confirm: "确定吗？",
    confirm_en: null,
    roles: [7],
    effect: "update",
    set: [
      { field: "status", value: "target" },
      { field: "owner", value: 4 },
      { field: "is_key", value: null },
    ],
    ask: [{ field: "grade", required: true }],
  });
});

it("moving values and fields of the record are named, not valued", () => {
  const lines = [
    { ...freshLine(), field: "owner", origin: "me" as const },
    { ...freshLine(), field: "status", origin: "from" as const, from: "state" },
  ];
  const body = bodyOf({ ...FRESH, effect: "create", target: "contact.customer", lines }, spec);
  expect(body).toMatchObject({
    object: "contact",
    via: "customer",
    places: ["record"],
    ask: [],
    set: [
      { field: "owner", moving: "me" },
      { field: "status", from: "state" },
    ],
  });
});

it("a link has an address and nothing else", () => {
  const body = bodyOf(
    { ...FRESH, effect: "link", url: " https://example.com/?no={id} ", lines: [freshLine()] },
    spec,
  );
  expect(body).toMatchObject({ url: "https://example.com/?no={id}", set: [], ask: [] });
  expect(body).not.toHaveProperty("object");
});

it("a fixed value that is still missing is not taken for emptying; a switch left alone says no", () => {
  const blank = { ...freshLine(), field: "status" };
  const off = { ...freshLine(), field: "is_key" };
  const draft = { ...FRESH, lines: [blank, off, freshLine(), { ...blank, origin: "empty" as const }] };
  expect(missingIn(draft, spec)).toEqual(["set.0.value", "set.2.field"]);
  expect(bodyOf({ ...FRESH, lines: [off] }, spec)).toMatchObject({
    set: [{ field: "is_key", value: false }],
  });
});

it("offers the moving values that fit, emptying only where something stands", () => {
  const field = { name: "owner", label: "负责员工", moving: ["me" as const] };
  expect(originsOf(field, false)).toEqual(["value", "me", "empty"]);
  expect(originsOf(field, true)).toEqual(["value", "me", "from"]);
  expect(originsOf(undefined, true)).toEqual(["value"]);
});
