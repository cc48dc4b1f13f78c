import { describe, expect, it } from "vitest";
import { OBJECTS } from "@/testing/fake/objects";
import type { ObjectSpec } from "../metadata";
import {
  baseOf,
  both,
  canonical,
  isEmptyFilter,
  parseSort,
  readState,
  toggleSort,
  writeState,
} from "./state";
import { spread } from "./useWidths";
import { ROW_HEIGHT, windowOf } from "./useWindow";

const spec = OBJECTS.find((one) => one.name === "opportunity") as ObjectSpec;

describe("the list in the address", () => {
  it("is empty where nothing differs from the object's own list", () => {
    const base = baseOf(spec, null);
    expect(writeState(new URLSearchParams(), base, base).toString()).toBe("");
    expect(readState(new URLSearchParams(), base)).toEqual(base);
  });

  it("comes back as it went, and keeps foreign parameters", () => {
    const base = baseOf(spec, null);
    const state = {
      ...base,
      q: "申远",
      filter: { field: "status", op: "eq" as const, value: "open" },
      sort: "name,-expected_date",
      columns: ["name", "owner.department"],
      mode: "board" as const,
      within: 2,
    };
    const params = writeState(new URLSearchParams("debug=1"), state, base);
    expect(params.get("debug")).toBe("1");
    expect(readState(new URLSearchParams(params.toString()), base)).toEqual(state);
  });

  it("can say that a view's own filter is switched off", () => {
    const base = baseOf(spec, { filter: { field: "status", op: "eq", value: "open" } });
    const params = writeState(new URLSearchParams(), { ...base, filter: {} }, base);
    expect(params.get("filter")).toBe("{}");
    expect(readState(params, base).filter).toEqual({});
  });

  it("does not fall over a broken address", () => {
    const base = baseOf(spec, null);
    expect(readState(new URLSearchParams("filter={oops&mode=x&within=abc&columns="), base)).toEqual(base);
  });

  it("does not mind in which order a filter's members were stored", () => {
    const base = baseOf(spec, { filter: { value: "open", op: "eq", field: "status" } });
    const state = { ...base, filter: { field: "status", op: "eq" as const, value: "open" } };
    expect(writeState(new URLSearchParams(), state, base).has("filter")).toBe(false);
    expect(canonical({ b: 1, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}],"b":1}');
  });
});

describe("sorting by clicks", () => {
  it("goes up, down, off", () => {
    expect(toggleSort("", "name", false)).toBe("name");
    expect(toggleSort("name", "name", false)).toBe("-name");
    expect(toggleSort("-name", "name", false)).toBe("");
    expect(toggleSort("-updated_at", "name", false)).toBe("name");
  });

  it("adds a column with shift and keeps the order of the others", () => {
    expect(toggleSort("name", "stage", true)).toBe("name,stage");
    expect(toggleSort("name,stage", "name", true)).toBe("-name,stage");
    expect(toggleSort("-name,stage", "name", true)).toBe("stage");
    expect(parseSort("-a,b")).toEqual([
      { field: "a", direction: "desc" },
      { field: "b", direction: "asc" },
    ]);
  });
});

describe("filters joined", () => {
  it("leaves out what says nothing", () => {
    const one = { field: "a", op: "empty" as const };
    expect(both({}, one, { and: [] })).toEqual(one);
    expect(both({}, null)).toEqual({});
    expect(both(one, one)).toEqual({ and: [one, one] });
    expect(isEmptyFilter({ or: [{}, { and: [] }] })).toBe(true);
  });
});

describe("room for columns and rows", () => {
  it("shares what is spare and never shrinks below what was asked", () => {
    expect(spread([100, 100], 150)).toEqual([100, 100]);
    expect(spread([100, 300], 801).reduce((sum, width) => sum + width, 0)).toBe(801);
    expect(spread([], 500)).toEqual([]);
  });

  it("draws short lists whole and a window of long ones", () => {
    expect(windowOf(0, 800, 60)).toEqual([0, 60]);
    const [from, to] = windowOf(5000 * ROW_HEIGHT, 800, 10_000);
    expect(from).toBeLessThan(5000);
    expect(to).toBeGreaterThan(5000 + 800 / ROW_HEIGHT);
    expect(to - from).toBeLessThan(80);
    expect(windowOf(10_000 * ROW_HEIGHT, 800, 10_000)[1]).toBe(10_000);
  });
});
