import { describe, expect, it } from "vitest";
import { exact, percent, ruleOf, short, sumMoves } from "./answer";
import { GAP, heightOf, SLICE, sliceOf, toneOf, WIDTH } from "./shape";

function points(path: string): [number, number][] {
  return path
    .slice(1, -1)
    .split("L")
    .map((point) => {
      const [x = 0, y = 0] = point.split(" ").map(Number);
      return [x, y];
    });
}

describe("the pyramid's shape", () => {
  it("has an apex on top, and each slice is as wide above as the one before is below", () => {
    const slices = [0, 1, 2, 3].map((index) => sliceOf(index, 4));
    const [apexLeft, apexRight] = points(slices[0]?.front ?? "");
    expect(apexLeft).toEqual(apexRight);
    for (const [index, slice] of slices.entries()) {
      const below = slices[index + 1];
      if (!below) continue;
      const [, , footEdge, footLeft] = points(slice.front);
      const [topLeft, topEdge] = points(below.front);
      expect(topLeft?.[0]).toBe(footLeft?.[0]);
      expect(topEdge?.[0]).toBe(footEdge?.[0]);
      expect((topLeft?.[1] ?? 0) - (footLeft?.[1] ?? 0)).toBe(GAP);
    }
  });

  it("fills the room it has, whatever the number of layers", () => {
    for (const count of [1, 2, 4, 10]) {
      const last = sliceOf(count - 1, count);
      const ys = points(last.front).map(([, y]) => y);
      expect(Math.max(...ys)).toBe(heightOf(count));
      const xs = [...points(last.front), ...points(last.side)].map(([x]) => x);
      expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, WIDTH]);
    }
    expect(heightOf(4)).toBe(4 * SLICE + 3 * GAP);
  });

  it("writes inside the slice", () => {
    for (const index of [0, 1, 2, 3]) {
      const slice = sliceOf(index, 4);
      const ys = points(slice.front).map(([, y]) => y);
      expect(slice.textY).toBeGreaterThan(Math.min(...ys));
      expect(slice.textY).toBeLessThan(Math.max(...ys));
      expect(slice.room).toBeGreaterThan(30);
    }
  });

  it("keeps gold for the top and shares five colours among many layers", () => {
    expect([0, 1, 2, 3].map((index) => toneOf(index, 4))).toEqual([0, 1, 2, 3]);
    const many = Array.from({ length: 12 }, (_, index) => toneOf(index, 12));
    expect(many[0]).toBe(0);
    expect(Math.max(...many)).toBe(4);
    expect([...many].sort((a, b) => a - b)).toEqual(many);
  });
});

describe("what a layer says", () => {
  it("names its rule", () => {
    expect(ruleOf({ basis: "share", limit: "5.00" }, "money")).toBe("前 5% 的客户");
    expect(ruleOf({ basis: "share", limit: "12.50" }, "money")).toBe("前 12.5% 的客户");
    expect(ruleOf({ basis: "rank", limit: "10.00" }, "money")).toBe("前 10 名");
    expect(ruleOf({ basis: "value", limit: "500000.00" }, "money")).toBe("不低于 ¥50万");
    expect(ruleOf({ basis: "value", limit: "0" }, "decimal")).toBe("不低于 0");
    expect(ruleOf({ basis: "share", limit: null }, "money")).toBe("其余客户");
  });

  it("writes amounts with the sign, scores without", () => {
    expect(exact("1234567.5", "money")).toBe("¥1,234,567.50");
    expect(exact("13.00", "decimal")).toBe("13");
    expect(exact("13.50", "decimal")).toBe("13.50");
    expect(short("12500000", "money")).toBe("¥1,250万");
  });

  it("writes shares without idle zeros", () => {
    expect(percent("12.0")).toBe("12%");
    expect(percent("32.3")).toBe("32.3%");
    expect(percent(null)).toBe("—");
  });

  it("adds up the moves of all layers", () => {
    const sum = sumMoves([
      { up: 1, down: 0, new: 2, gone: 0 },
      { up: 0, down: 3, new: 0, gone: 1 },
    ]);
    expect(sum).toEqual({ up: 1, down: 3, new: 2, gone: 1 });
  });
});
