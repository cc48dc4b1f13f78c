import { describe, expect, it } from "vitest";
import { compactNumber, formatDecimal, formatMoney, groupThousands, roundDecimal } from "./money";
import { setLocale } from "./words";

describe("money", () => {
  it("groups and rounds without floats", () => {
    expect(formatMoney("1234567.5")).toBe("¥1,234,567.50");
    expect(formatMoney("9007199254740993.015")).toBe("¥9,007,199,254,740,993.02");
    expect(formatMoney("-0.004")).toBe("¥0.00");
    expect(formatMoney("-1200")).toBe("-¥1,200.00");
    expect(formatMoney(null)).toBe("");
    expect(groupThousands("-1234567")).toBe("-1,234,567");
    expect(formatDecimal("1200.500")).toBe("1,200.500");
    expect(roundDecimal("abc", 2)).toBeNull();
    expect(roundDecimal("0.995", 2)).toBe("1.00");
  });

  it("counts in 万 and 亿, in English in K, M and B", async () => {
    expect(compactNumber("1234567", "¥")).toBe("¥123.5万");
    expect(compactNumber("120000000", "¥")).toBe("¥1.2亿");
    expect(compactNumber("-5600")).toBe("-5,600");
    await setLocale("en");
    expect(compactNumber("1234567", "$")).toBe("$1.23M");
    await setLocale("zh-CN");
  });
});
