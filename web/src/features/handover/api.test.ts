import { describe, expect, it } from "vitest";
import { bodyOf, groupPast, type Holding, isUnnamed, movedBy, type Terms } from "./api";

const holding = (object: string, count: number, open: number): Holding => ({
  object,
  label: object,
  icon: "file",
  count,
  open,
  has_open: true,
  fields: [],
});
const HELD = [holding("customer", 5, 5), holding("opportunity", 4, 1)];
const TERMS: Terms = {
  leaver: { id: 1, title: "甲" },
  successor: { id: 2, title: "乙" },
  choices: {},
  openOnly: true,
  status: "active",
  leaveDate: "2026-03-01",
  note: " ",
};

describe("hand-over", () => {
  it("counts what moves", () => {
    expect(movedBy(TERMS, HELD)).toBe(6);
    expect(movedBy({ ...TERMS, openOnly: false }, HELD)).toBe(9);
    expect(movedBy({ ...TERMS, choices: { customer: "keep" } }, HELD)).toBe(1);
    expect(movedBy({ ...TERMS, successor: null }, HELD)).toBe(0);
  });
  it("names only what differs, and no date for a change of post", () => {
    const choices: Terms["choices"] = { customer: "keep", opportunity: { id: 3, title: "丙" }, lead: "keep" };
    expect(bodyOf({ ...TERMS, choices }, HELD)).toEqual({
      from_employee: 1,
      to_employee: 2,
      objects: { customer: null, opportunity: 3 },
      open_only: true,
      status: null,
      leave_date: null,
      note: null,
    });
    expect(bodyOf({ ...TERMS, status: "left" }, HELD)).toMatchObject({
      status: "left",
      leave_date: "2026-03-01",
    });
  });
  it("waits for somebody to be named", () => {
    expect(isUnnamed({ ...TERMS, choices: { customer: { id: 0, title: "" } } }, HELD)).toBe(true);
    expect(isUnnamed(TERMS, HELD)).toBe(false);
  });
  it("gathers the log by hand-over, the latest first", () => {
    const row = (id: number, batch: number) => ({
      id,
      version: 1,
      _title: "",
      batch,
      from_employee: { id: 1, title: "甲" },
    });
    expect(groupPast([row(3, 8), row(2, 7), row(1, 7)]).map((p) => [p.batch, p.lines.length])).toEqual([
      [8, 1],
      [7, 2],
    ]);
  });
});
