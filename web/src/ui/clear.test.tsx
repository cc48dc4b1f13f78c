import { render, screen } from "@testing-library/react";
import { DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { afterEach, describe, expect, it } from "vitest";
import { setLocale } from "@/lib/words";
import { CLEAR } from "./clear";
import { UiProvider } from "./UiProvider";

afterEach(() => setLocale("zh-CN"));

describe("the crosses that empty a field", () => {
  it.each([
    ["zh-CN", "清除"],
    ["en", "Clear"],
  ] as const)("are named in %s", async (locale, name) => {
    await setLocale(locale);
    const { container } = render(
      <UiProvider>
        <Input allowClear={CLEAR} defaultValue="甲" />
        <Select allowClear={CLEAR} defaultValue="a" options={[{ value: "a", label: "甲" }]} />
        <DatePicker allowClear defaultValue={dayjs("2026-11-22")} />
      </UiProvider>,
    );
    expect(screen.getAllByRole("button", { name }).length).toBe(3);
    expect(container.querySelector('[aria-label="close-circle"]')).toBeNull();
  });
});

describe("the source", () => {
  it("gives every field that can be emptied the named cross", () => {
    const files = import.meta.glob<string>("/src/**/*.tsx", {
      query: "?raw",
      import: "default",
      eager: true,
    });
    const bare = Object.entries(files).filter(
      ([name, text]) => !name.includes(".test.") && /\ballowClear(?!=)\s*$/m.test(text),
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});
