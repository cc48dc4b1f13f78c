import { expect, it } from "vitest";
import { changedDimensions, type Grant, linesOf, modeOf, modesFor, wireGrants, withLines } from "./grants";

const line = (part: Partial<Grant>): Grant => ({
  dimension: 3,
  value: null,
  grant_level: "all",
  right: "edit",
  ...part,
});

it("tells what was chosen for a dimension from its lines", () => {
  expect(modeOf([])).toBe("unset");
  expect(modeOf([line({ grant_level: "none" })])).toBe("none");
  expect(modeOf([line({ grant_level: "below" })])).toBe("mine_below");
  expect(modeOf([line({ grant_level: "below", value: 7 })])).toBe("values");
  expect(modeOf([line({}), line({ value: 7 })])).toBe("values");
});

it("every mode but named values leads back to itself", () => {
  for (const mode of modesFor(true).filter((one) => one !== "values"))
    expect(modeOf(linesOf(mode, 3))).toBe(mode);
  expect(modesFor(false)).not.toContain("mine");
});

it("names the dimensions that changed, whatever the order of lines", () => {
  const before = [line({ value: 1 }), line({ value: 2 }), line({ dimension: 4 })];
  expect(changedDimensions(before, [before[2], before[1], before[0]] as Grant[])).toEqual([]);
  expect(changedDimensions(before, withLines(before, 3, [line({ value: 1 })]))).toEqual([3]);
  expect(changedDimensions(before, withLines(before, 4, []))).toEqual([4]);
});

it("sends no names of values", () => {
  expect(wireGrants([line({ value: 1, value_name: "east" })])).toEqual([
    { dimension: 3, value: 1, grant_level: "all", right: "edit" },
  ]);
});
