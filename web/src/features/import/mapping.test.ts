import { describe, expect, it } from "vitest";
import {
  blockers,
  fedTwice,
  keysInUse,
  likeness,
  planOf,
  requiredMissing,
  suggest,
  toOptions,
  unknownChoices,
} from "./mapping";
import type { ImportField, Preview } from "./types";

function field(
  name: string,
  label: string,
  kind: ImportField["kind"],
  more: Partial<ImportField> = {},
): ImportField {
  return { name, label, kind, required: false, target: null, key: false, title: false, options: [], ...more };
}

const STATUS = field("status", "状态", "choice", {
  options: [
    { value: "won", label: "赢单" },
    { value: "lost", label: "输单" },
  ],
});

const PREVIEW: Preview = {
  upload: 5,
  rows: 3,
  headers: ["opportunity_id", "product", "deal_stage", "close_date"],
  sheets: [],
  encoding: "utf-8",
  keys: [],
  sample: [["1C1I", "GTXPro", "Won", "3/1/2017"]],
  columns: { opportunity_id: "code", product: ["product", "name"], deal_stage: "status" },
  values: {},
  date_formats: { close_date: "MM/DD/YYYY" },
  fields: [
    field("code", "编号", "auto_number", { required: true, key: true }),
    field("name", "名称", "text", { required: true }),
    field("product", "产品", "reference", { target: "product" }),
    field("mode", "销售模式", "reference", { required: true, target: "sales_mode" }),
    STATUS,
    field("closed_at", "结束日期", "date"),
  ],
};

describe("the plan of an import", () => {
  it("starts from the guess and what was remembered, without fields that are gone", () => {
    const remembered = { mode: "upsert" as const, key: ["code", "gone"], constants: { mode: 2, gone: 1 } };
    const plan = planOf({ ...PREVIEW, remembered });
    expect(plan.columns).toEqual({
      opportunity_id: ["code"],
      product: ["product", "name"],
      deal_stage: ["status"],
      close_date: [],
    });
    expect(plan.mode).toBe("upsert");
    expect(plan.key).toEqual(["code"]);
    expect(plan.constants).toEqual({ mode: 2 });
  });

  it("names required fields without a column or a constant", () => {
    const plan = planOf(PREVIEW);
    expect(requiredMissing(PREVIEW.fields, plan).map((one) => one.name)).toEqual(["mode"]);
    expect(requiredMissing(PREVIEW.fields, { ...plan, constants: { mode: { id: 1 } } })).toEqual([]);
    expect(requiredMissing(PREVIEW.fields, { ...plan, mode: "update" })).toEqual([]);
  });

  it("says what stands in the way", () => {
    const plan = planOf(PREVIEW);
    expect(blockers(PREVIEW.fields, plan)).toEqual([]);
    expect(blockers(PREVIEW.fields, { ...plan, columns: {} })).toContain("none_mapped");
    expect(blockers(PREVIEW.fields, { ...plan, mode: "update" })).toEqual(["key_needed"]);
    expect(blockers(PREVIEW.fields, { ...plan, mode: "update", key: ["code"] })).toEqual([]);
    const twice = { ...plan, columns: { ...plan.columns, close_date: ["name"] } };
    expect(fedTwice(twice)).toEqual(["name"]);
    expect(blockers(PREVIEW.fields, twice)).toEqual(["twice"]);
    expect(keysInUse({ ...plan, key: ["code", "closed_at"] })).toEqual(["code"]);
  });

  it("sends only what counts", () => {
    const plan = {
      ...planOf(PREVIEW),
      constants: { mode: 1, name: "unused, a column feeds it" },
      values: { product: { GTXPro: 7 }, closed_at: { x: "y" }, status: {} },
      key: ["code"],
    };
    const options = toOptions(plan, true);
    expect(options.columns).toEqual({
      opportunity_id: "code",
      product: ["product", "name"],
      deal_stage: "status",
    });
    expect(options.constants).toEqual({ mode: 1 });
    expect(options.values).toEqual({ product: { GTXPro: 7 } });
    expect(options.date_formats).toEqual({});
    expect(options.key).toEqual([]);
    expect(options.dry_run).toBe(true);
    const dated = toOptions(
      { ...plan, columns: { ...plan.columns, close_date: ["closed_at"] }, mode: "upsert" },
      false,
    );
    expect(dated.date_formats).toEqual({ close_date: "MM/DD/YYYY" });
    expect(dated.key).toEqual(["code"]);
  });
});

describe("values the system does not know", () => {
  it("takes choices by value or label, in any case", () => {
    expect(unknownChoices(STATUS, ["Won", "赢单", " lost ", "Engaging", "Engaging", ""])).toEqual([
      "Engaging",
    ]);
    const many = { ...STATUS, kind: "multi_choice" as const };
    expect(unknownChoices(many, ["won，新的", "输单;赢单"])).toEqual(["新的"]);
  });

  it("finds what is meant", () => {
    const products = ["GTX Basic", "GTX Pro", "MG Special"].map((label, value) => ({ value, label }));
    expect(suggest("GTXPro", products)?.label).toBe("GTX Pro");
    expect(suggest("mg specail", products)?.label).toBe("MG Special");
    expect(suggest("完全不同", products)).toBeNull();
    expect(likeness("上海市", "上海")).toBeGreaterThan(0.5);
    expect(likeness("李思明", "李思敏")).toBeGreaterThan(0.49);
  });
});
