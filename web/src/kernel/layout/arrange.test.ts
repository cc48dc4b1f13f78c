import { expect, it } from "vitest";
import { field } from "@/testing/fake/objects";
import type { LayoutSpec, ObjectSpec } from "../metadata";
import { arrange, layoutFor } from "./arrange";

function layout(key: string, more: Partial<LayoutSpec> = {}): LayoutSpec {
  return {
    key,
    name: key,
    when: [],
    sections: [{ key: "s0", title: "会员", fields: ["class", "phone"] }],
    required: [],
    readonly: [],
    hidden: [],
    highlights: null,
    related: null,
    ...more,
  };
}

const spec = {
  name: "customer",
  fields: [
    field("class", "分类", "reference"),
    field("phone", "电话", "phone"),
    field("code", "编码", "text"),
  ],
  form: { sections: [{ key: "s0", title: "基本信息", fields: ["class", "phone", "code"] }] },
  detail: { highlights: ["class"], path: null },
  related: [{ key: "contact.customer", object: "contact", field: "customer", label: "联系人", columns: [] }],
  layouts: [
    layout("1", {
      when: [{ field: "class", values: [7] }],
      required: ["phone"],
      readonly: ["code"],
      hidden: ["code"],
      highlights: ["phone"],
      related: [],
    }),
    layout("2", { when: [{ field: "class", values: [null, 8] }] }),
  ],
} as unknown as ObjectSpec;

it.each([
  [{ class: { id: 7, title: "重点" } }, "1"],
  [{ class: { id: 8, title: "普通" } }, "2"],
  [{}, "2"],
  [{ class: { id: 9, title: "其他" } }, undefined],
])("chooses by the value %o", (values, key) => {
  expect(layoutFor(spec, values)?.key).toBe(key);
});

it("asks whether any of several values is meant", () => {
  const many = { ...spec, layouts: [layout("3", { when: [{ field: "tags", values: ["a"] }] })] };
  expect(layoutFor(many, { tags: ["b", "a"] })?.key).toBe("3");
  expect(layoutFor(many, { tags: [] })).toBeUndefined();
});

it("draws the object after the layout, the same one every time", () => {
  const values = { class: { id: 7, title: "重点" } };
  const laid = arrange(spec, values);
  expect(laid.fields.map((one) => [one.name, one.required, one.readonly])).toEqual([
    ["class", false, false],
    ["phone", true, false],
    ["code", false, true],
  ]);
  expect(laid.form).toEqual({ sections: spec.layouts?.[0]?.sections, hidden: ["code"] });
  expect([laid.detail?.highlights, laid.related]).toEqual([["phone"], []]);
  expect(arrange(spec, { ...values, phone: "1" })).toBe(laid);
});

it("leaves the object as it is where no layout is meant", () => {
  expect(arrange(spec, { class: { id: 9, title: "其他" } })).toBe(spec);
});
