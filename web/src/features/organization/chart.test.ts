import { describe, expect, it } from "vitest";
import type { Row } from "@/kernel/records";
import { departmentTree, openAtFirst, peopleOf, reportingTree, visible } from "./chart";

const row = (id: number, title: string, more: Record<string, unknown> = {}): Row => ({
  id,
  _title: title,
  version: 1,
  ...more,
});
const ref = (id: number, title = "") => ({ id, title });

describe("the organisation as a picture", () => {
  const departments = [
    row(1, "总部"),
    row(2, "华东", { parent: ref(1) }),
    row(3, "上海", { parent: ref(2) }),
  ];
  const people = [
    row(11, "甲", { department: ref(3), superior: ref(12) }),
    row(12, "乙", { department: ref(2) }),
    row(13, "丙", { department: ref(9), superior: ref(99) }),
  ];
  it("counts the people of a department and of those below it", () => {
    const root = departmentTree(departments, people, "公司");
    expect([root.title, root.count]).toEqual(["总部", 2]);
    expect(root.children[0]?.children[0]?.count).toBe(1);
    expect(peopleOf(3, people)).toHaveLength(1);
  });
  it("puts the company above several roots, and whoever's superior is not there", () => {
    const root = reportingTree(people, "公司");
    expect([root.title, root.children.map((box) => box.title)]).toEqual(["公司", ["乙", "丙"]]);
  });
  it("survives circles", () => {
    const circle = [row(1, "甲", { superior: ref(2) }), row(2, "乙", { superior: ref(1) })];
    expect(reportingTree(circle, "公司").children).toHaveLength(2);
  });
  it("shows what is open", () => {
    const root = departmentTree(departments, people, "公司");
    expect(visible(root, openAtFirst(root)).map((one) => one.box.title)).toEqual(["总部", "华东", "上海"]);
    expect(visible(root, new Set()).map((one) => one.box.title)).toEqual(["总部"]);
  });
});
