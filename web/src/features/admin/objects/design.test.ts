import { describe, expect, it } from "vitest";
import {
  changedFieldBody,
  draftOf,
  faultsOf,
  freshDraft,
  freshOption,
  type KindOffer,
  newFieldBody,
} from "./design";

const TEXT: KindOffer = { kind: "text", label: "文本", options: ["max_length", "unique", "search"] };
const CHOICE: KindOffer = { kind: "choice", label: "单选", options: ["options"] };
const ROLLUP: KindOffer = { kind: "rollup", label: "汇总", options: ["rollup", "scale", "result"] };

describe("a field being designed", () => {
  it("sends what was said and nothing else", () => {
    const draft = { ...freshDraft("text"), label: " 项目编号 ", max_length: 40, unique: true };
    expect(newFieldBody(draft, TEXT)).toEqual({
      label: "项目编号",
      kind: "text",
      max_length: 40,
      unique: true,
    });
  });

  it("sends only changes of an existing field, and null for what is taken back", () => {
    const before = draftOf({ name: "x_a", label: "甲", kind: "text", max_length: 40, help: "提示" });
    const after = { ...before, label: "乙", help: "", max_length: null };
    expect(changedFieldBody(before, after, TEXT)).toEqual({ label: "乙", help: "", max_length: null });
    expect(changedFieldBody(before, { ...before }, TEXT)).toEqual({});
  });

  it("never sends what the data depend on", () => {
    const before = draftOf({ name: "x_c", label: "计数", kind: "rollup", scale: 2 });
    expect(changedFieldBody(before, { ...before, scale: 0 }, ROLLUP)).toEqual({});
  });

  it("wants a label, and options with labels of their own", () => {
    const draft = freshDraft("choice");
    expect(faultsOf(draft, CHOICE)).toEqual(["label", "options"]);
    const twins = [
      { value: "v1", label: "高" },
      { value: "v2", label: "高" },
    ];
    expect(faultsOf({ ...draft, label: "级别", options: twins }, CHOICE)).toEqual(["options"]);
  });

  it("wants a whole roll-up", () => {
    const draft = { ...freshDraft("rollup"), label: "总额" };
    expect(faultsOf(draft, ROLLUP)).toEqual(["rollup"]);
    const rollup = { object: "order", via: "customer", fn: "sum" as const, field: "amount" };
    expect(faultsOf({ ...draft, rollup }, ROLLUP)).toEqual([]);
  });

  it("numbers new options past the ones there are", () => {
    expect(freshOption([{ value: "v3", label: "甲" }]).value).toBe("v4");
  });
});
