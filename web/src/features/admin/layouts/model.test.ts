import { describe, expect, it } from "vitest";
import type { ObjectSpec } from "@/kernel/metadata";
import { field } from "@/testing/fake/objects";
import {
  bodyOf,
  fromStandard,
  fromStored,
  isNeeded,
  moveField,
  nudgeField,
  nudgeSection,
  toggleMark,
  UNUSED,
  unused,
} from "./model";

const spec = {
  name: "customer",
  fields: [
    field("id", "编号", "integer", { system: true }),
    field("name", "名称", "text", { required: true }),
    field("status", "状态", "choice"),
    field("industry", "行业", "choice"),
    field("x_grade", "等级", "choice", { custom: true }),
  ],
} as unknown as ObjectSpec;
const standard = {
  sections: [
    { title: "基本信息", columns: 2 as const, fields: ["name", "status"] },
    { title: "更多", columns: 1 as const, fields: ["industry"] },
  ],
  highlights: [],
  columns: ["name"],
  related: [],
};
const draft = fromStandard(standard, "重点客户");
const [first, second] = draft.sections.map((section) => section.id) as [string, string];
const fieldsOf = (made: typeof draft) => made.sections.map((section) => section.fields);

describe("a layout being designed", () => {
  it("starts from the object's own form; the rest is not used", () => {
    expect(unused(spec, draft).map((one) => one.name)).toEqual(["x_grade"]);
    expect(bodyOf(spec, draft)).toMatchObject({ sections: standard.sections, hidden: ["x_grade"] });
  });
  it("moves a field within a section, into another, and out", () => {
    expect(fieldsOf(moveField(draft, "status", first, "name"))).toEqual([["status", "name"], ["industry"]]);
    expect(fieldsOf(moveField(draft, "status", second, "industry"))).toEqual([
      ["name"],
      ["status", "industry"],
    ]);
    expect(fieldsOf(moveField(draft, "x_grade", second))).toEqual([
      ["name", "status"],
      ["industry", "x_grade"],
    ]);
    expect(fieldsOf(moveField(draft, "industry", UNUSED))).toEqual([["name", "status"], []]);
  });
  it("moves by the keyboard, not beyond the ends", () => {
    expect(fieldsOf(nudgeField(draft, "status", -1))[0]).toEqual(["status", "name"]);
    expect(nudgeField(draft, "status", 1)).toEqual(draft);
    expect(nudgeSection(draft, second, -1).sections.map((one) => one.title)).toEqual(["更多", "基本信息"]);
    expect(nudgeSection(draft, first, -1)).toBe(draft);
  });
  it("asks for nothing that nobody may type", () => {
    const asked = toggleMark(toggleMark(draft, "readonly", "industry"), "required", "industry");
    expect([asked.required, asked.readonly]).toEqual([["industry"], []]);
    expect(toggleMark(asked, "required", "industry").required).toEqual([]);
  });
  it("forgets marks of fields that are no longer shown", () => {
    const asked = moveField(toggleMark(draft, "required", "industry"), "industry", UNUSED);
    expect(bodyOf(spec, asked)).toMatchObject({ required: [], hidden: ["industry", "x_grade"] });
  });
  it("shows a field that was made later", () => {
    const stored = { ...draft, id: 7, hidden: [], sections: standard.sections };
    const opened = fromStored(spec, stored, "更多字段");
    expect(opened.sections.at(-1)).toMatchObject({ title: "更多字段", fields: ["x_grade"] });
    expect(fromStored(spec, { ...stored, hidden: ["x_grade"] }, "更多字段").sections).toHaveLength(2);
  });
  it("knows what the object itself needs", () => {
    expect(spec.fields.filter(isNeeded).map((one) => one.name)).toEqual(["name"]);
  });
});
