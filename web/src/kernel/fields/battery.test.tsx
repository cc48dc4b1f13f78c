import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FIELD_KINDS, type FieldKind } from "@/kernel/metadata";
import { field } from "@/testing/fake/objects";
import { fakeServer, renderPage } from "@/testing/render";
import { FieldEdit, FieldFilter, FieldRead, fieldText, sameValue, toWire, viewOf } from ".";

const SAMPLES: Record<FieldKind, unknown> = {
  text: "甲",
  long_text: "两\n行",
  rich_text: "<p>好<b>的</b></p>",
  integer: 1200,
  decimal: "1200.50",
  money: "1234567.5",
  percent: "35.00",
  date: "2026-11-21",
  datetime: "2026-11-21T09:30:00+08:00",
  time: "09:30",
  boolean: true,
  choice: "a",
  multi_choice: ["a", "b"],
  reference: { id: 7, title: "华东办事处" },
  multi_reference: [{ id: 7, title: "华东办事处" }],
  employee: { id: 1, title: "李明" },
  employees: [{ id: 1, title: "李明" }],
  department: { id: 1, title: "华东大区" },
  region: { id: 1, title: "上海" },
  dimension: { id: 1, title: "直销" },
  phone: "138 0013 8000",
  email: "a@example.com",
  url: "https://example.com/",
  address: "创新路 1 号",
  location: { lat: 31.2, lng: 121.4, text: "外滩" },
  auto_number: "KH0001",
  formula: "99",
  rollup: "12.00",
  attachment: [{ id: 3, name: "合同.pdf", size: 10, type: "application/pdf" }],
  image: [{ id: 4, name: "门头.png", size: 10, type: "image/png" }],
  rating: 4,
  duration: 95,
  password: "x",
  condition: '{"field":"name","op":"contains","value":"甲"}',
};

function specOf(kind: FieldKind) {
  const options = [
    { value: "a", label: "甲级", color: "red" },
    { value: "b", label: "乙级", color: "blue" },
  ];
  return field("f", "字段", kind, {
    options,
    target: "customer",
    result: kind === "rollup" ? "money" : undefined,
  });
}

describe.each(FIELD_KINDS)("kind %s", (kind) => {
  beforeEach(() => {
    fakeServer();
  });

  it("reads, edits and filters", async () => {
    const spec = specOf(kind);
    const value = SAMPLES[kind];
    const { container } = renderPage(
      <>
        <FieldRead spec={spec} value={value} place="cell" />
        <FieldRead spec={spec} value={value} place="detail" />
        <FieldEdit spec={spec} value={value} onChange={() => {}} />
        <FieldFilter spec={spec} op="eq" value={null} onChange={() => {}} />
      </>,
    );
    expect(container.textContent).not.toBe("");
    expect(container.textContent).not.toContain("加载失败");
  });

  it("has a text, and equals itself on the wire", () => {
    const spec = specOf(kind);
    const value = SAMPLES[kind];
    expect(fieldText(spec, value)).not.toBe("");
    expect(sameValue(spec, value, structuredClone(value))).toBe(true);
    expect(sameValue(spec, value, null)).toBe(false);
    expect(toWire([spec], { f: null })).toEqual({ f: null });
    expect(viewOf(kind).width).toBeGreaterThan(60);
  });
});

describe("doors", () => {
  it("says that a reference is hidden", () => {
    fakeServer();
    const { getByText } = renderPage(
      <FieldRead spec={specOf("reference")} value={{ id: null, title: null, hidden: true }} />,
    );
    expect(getByText("无权查看")).toBeTruthy();
  });

  it("shows a masked value as it came", () => {
    const { getByText } = render(
      <FieldRead spec={{ ...specOf("phone"), access: "masked" }} value="138****8000" />,
    );
    expect(getByText("138****8000").closest("a")).toBeNull();
  });

  it("sends ids of references and files", () => {
    const wired = toWire([specOf("reference")], { f: SAMPLES.reference });
    expect(wired).toEqual({ f: 7 });
    expect(toWire([specOf("attachment")], { f: SAMPLES.attachment })).toEqual({ f: [3] });
    expect(toWire([specOf("employees")], { f: SAMPLES.employees })).toEqual({ f: [1] });
  });
});
