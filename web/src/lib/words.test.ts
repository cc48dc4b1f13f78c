import { describe, expect, it } from "vitest";
import { en } from "@/locales/en";
import { zhCN } from "@/locales/zh-CN";
import { setLocale, t } from "./words";

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}

describe("words", () => {
  it("have the same keys and placeholders in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[]) {
      expect(placeholders(en[key]), key).toEqual(placeholders(zhCN[key]));
      expect(en[key], key).not.toBe("");
    }
  });

  it("switch in place", async () => {
    expect(t("common.count", { n: 3 })).toBe("3 条");
    await setLocale("en");
    expect(t("common.count", { n: 3 })).toBe("3 records");
    await setLocale("zh-CN");
  });
});
