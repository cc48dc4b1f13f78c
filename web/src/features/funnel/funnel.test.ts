import { describe, expect, it } from "vitest";
import { type Answer, lightFor, shortage, stageFigures, sumsOf } from "./answer";
import { forecastOf, monthsBetween } from "./forecast";
import { filteredList, stageLink } from "./link";
import { periodOf } from "./period";
import { idealCustomers, idealQuota } from "./quota";
import { bandPath, widthAt } from "./shape";
import { answeredScope } from "./useFunnel";

function stage(more: Record<string, unknown> = {}) {
  return {
    stage: { id: 1, title: "报价" },
    count: 4,
    amount: "400000.00",
    quota: "1000000.00",
    ratio: "40",
    colour: "red",
    success_rate: "50",
    weighted: "200000.00",
    ...more,
  };
}

function answer(rows: Record<string, unknown>[], totals: Record<string, unknown> = {}): Answer {
  return { columns: [], rows, totals, chart: {} };
}

describe("the funnel's figures", () => {
  it("takes the server's colour, and none without a quota", () => {
    const [red, none] = stageFigures(answer([stage(), stage({ quota: null, ratio: null, colour: "grey" })]));
    expect(red?.light).toBe("red");
    expect(none?.light).toBe("none");
    expect(none?.ratio).toBeNull();
  });

  it("colours by the limits where nothing is said", () => {
    const limits = { green: 100, yellow: 60 };
    expect([100, 99.9, 60, 59.9, null].map((ratio) => lightFor(ratio, limits))).toEqual([
      "green",
      "yellow",
      "yellow",
      "red",
      "none",
    ]);
  });

  it("compares only stages that have a quota", () => {
    const sums = sumsOf(stageFigures(answer([stage(), stage({ quota: null, amount: "999" })])));
    expect(sums.ratio).toBeCloseTo(40);
    expect(sums.count).toBe(8);
    expect(sums.lights).toEqual({ green: 0, yellow: 0, red: 1, none: 1 });
  });

  it("says what is missing in deals of the usual size", () => {
    const [red] = stageFigures(answer([stage()]));
    expect(red && shortage(red)).toEqual({ amount: 600000, deals: 6 });
    const [empty] = stageFigures(answer([stage({ count: 0, amount: "0" })]));
    expect(empty && shortage(empty)?.deals).toBeNull();
    const [full] = stageFigures(answer([stage({ amount: "1000000" })]));
    expect(full && shortage(full)).toBeNull();
  });

  it("leads to the answer's own filter, else to the open deals of stage and scope", () => {
    const [given, own] = stageFigures(answer([stage({ filter: { and: [] } }), stage()]));
    if (!given || !own) throw new Error("two stages");
    expect(stageLink(given, { kind: "company", id: null })).toBe(filteredList("opportunity", { and: [] }));
    const query = new URLSearchParams(stageLink(own, { kind: "department", id: 7 }).split("?")[1]);
    expect(JSON.parse(query.get("filter") ?? "")).toEqual({
      and: [
        { field: "status", op: "eq", value: "open" },
        { field: "stage", op: "eq", value: 1 },
        { field: "department", op: "within", value: 7 },
      ],
    });
  });

  it("knows for whom an answer was made", () => {
    expect(answeredScope({ ...answer([]), chart: { scope: "employee", scope_id: 3 } })).toEqual({
      kind: "employee",
      id: 3,
    });
    const filter = { and: [{ field: "department", op: "within", value: 5 }] };
    expect(answeredScope(answer([], { filter }))).toEqual({ kind: "department", id: 5 });
    expect(answeredScope(undefined).kind).toBe("company");
  });
});

describe("the funnel's shape", () => {
  it("narrows from top to bottom and bands meet", () => {
    expect(widthAt(0)).toBe(1);
    expect(widthAt(0.5)).toBeGreaterThan(widthAt(1));
    const [first = "", second = ""] = [bandPath(0, 2), bandPath(1, 2)];
    expect(first.startsWith("M0 0")).toBe(true);
    const bottom = /L([\d.]+) 100L/.exec(first)?.[1];
    expect(second.startsWith(`M${bottom} 0`)).toBe(true);
  });
});

describe("the forecast", () => {
  it("has a bar for every month, also without a deal", () => {
    expect(monthsBetween("2026-11-01", "2027-01-31")).toEqual(["2026-11", "2026-12", "2027-01"]);
    const totals = {
      count: 1,
      expected_amount: "100",
      weighted: "50",
      months: [{ month: "2026-12", count: 1, expected_amount: "100", weighted: "50" }],
      stages: [{ stage: { id: 1, title: "报价" }, count: 1, expected_amount: "100", weighted: "50" }],
    };
    const forecast = forecastOf(answer([], totals), "2026-11-01", "2026-12-31");
    expect(forecast.months.map((month) => month.weighted)).toEqual([0, 50]);
    expect(forecast.stages[0]?.rate).toBe(50);
    expect(forecast.total).toBe(50);
  });

  it("names periods from the person's today", () => {
    expect(periodOf("this_quarter", "2026-11-21")).toMatchObject({ from: "2026-10-01", to: "2026-12-31" });
    expect(periodOf("next_quarter", "2026-11-21")).toMatchObject({ from: "2027-01-01", to: "2027-03-31" });
    expect(periodOf("next_month", "2026-12-05")).toMatchObject({ from: "2027-01-01", to: "2027-01-31" });
    expect(periodOf("this_month", "2028-02-10")).toMatchObject({ from: "2028-02-01", to: "2028-02-29" });
  });
});

describe("the quota helper", () => {
  const line = { stage: 1, version: 1, name: "报价", rate: 50, days: 15, storedDays: 15, quota: null };

  it("computes the ideal stock and rounds customers up", () => {
    expect(idealQuota(line, 600000)).toBe(600000);
    expect(idealCustomers(600000, 70000)).toBe(9);
  });

  it("has no answer without time or rate", () => {
    expect(idealQuota({ ...line, rate: 0 }, 600000)).toBeNull();
    expect(idealQuota({ ...line, days: null }, 600000)).toBeNull();
  });
});
