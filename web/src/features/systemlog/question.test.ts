import { describe, expect, it } from "vitest";
import { asked } from "./api";
import { readQuestion, writeQuestion } from "./useQuestion";

describe("the question of the system log", () => {
  it("survives the address", () => {
    const text =
      "person=0&kinds=view%2Cexport&object=customer&record=7&ip=10.0.0.1&start=2026-01-01T00%3A00%3A00%2B08%3A00";
    const question = readQuestion(new URLSearchParams(text));
    expect(question.person).toBe(0);
    expect(question.kinds).toEqual(["view", "export"]);
    expect(writeQuestion(question).toString()).toBe(text);
  });
  it("sends only what was asked", () => {
    expect(asked(readQuestion(new URLSearchParams("kinds=view&person=x")))).toEqual({ kinds: "view" });
  });
});
