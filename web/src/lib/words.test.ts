import { describe, expect, it } from "vitest";
import { en } from "@/locales/en";
import { zhCN } from "@/locales/zh-CN";
import { setLocale, t } from "./words";

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}

describe("words", () => {
  it("have the same keys in both languages, and no placeholder the Chinese does not fill", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[]) {
      const known = placeholders(zhCN[key]);
      expect(
        placeholders(en[key]).filter((name) => !known.includes(name)),
        key,
      ).toEqual([]);
      expect(en[key] === "", key).toBe((zhCN[key] as string) === "");
    }
  });

  it("switch in place", async () => {
    expect(t("common.count", { n: 3 })).toBe("3 条");
    await setLocale("en");
    expect(t("common.count", { n: 3 })).toBe("3 records");
    await setLocale("zh-CN");
  });
});
