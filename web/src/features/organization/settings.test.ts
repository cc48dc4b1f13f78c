import { describe, expect, it } from "vitest";
import { changesOf, joined, valuesOf } from "./settings";

const ROWS = [{ id: 4, _title: "company_name", version: 2, setting_value: "华研" }];

describe("settings of the company", () => {
  it("reads rows", () => {
    expect(valuesOf(ROWS)).toEqual({ company_name: "华研" });
  });
  it("keeps several values in the order in which they are offered", () => {
    expect(joined(["6", "1"], ["1", "2", "6"])).toBe("1,6");
    expect(joined(["website"], ["phone"])).toBe("");
  });
  it("writes only what differs, into the row there is", () => {
    expect(changesOf(ROWS, { company_name: "华研 ", phone: "" })).toEqual([]);
    expect(changesOf(ROWS, { company_name: "", currency: "CNY" })).toEqual([
      { key: "company_name", value: null, row: ROWS[0] },
      { key: "currency", value: "CNY", row: null },
    ]);
  });
});
