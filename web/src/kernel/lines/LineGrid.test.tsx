import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { ObjectSpec } from "@/kernel/metadata";
import { field } from "@/testing/fake/objects";
import { Refusal } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { LineGrid } from "./LineGrid";

const columns = [
  field("item", "费用项目", "text", { required: true }),
  field("price", "单价", "money"),
  field("amount", "金额", "money", { readonly: true }),
];
const rights = { view: true, create: true, edit: true, delete: true };
const spec = {
  name: "deal_line",
  label: "明细",
  version: 1,
  title_field: "item",
  rights,
  fields: columns,
  list: { columns: [] },
  form: { sections: [] },
} as unknown as ObjectSpec;
const parentSpec = { ...spec, name: "deal", fields: [field("total", "合计", "money", { readonly: true })] };
const related = {
  key: "lines",
  object: "deal_line",
  field: "deal",
  label: "明细",
  columns: [],
  inline: true,
  totals: { amount: "total" },
};
const parent = { id: 7, _title: "首单", version: 1, total: "300.00" };
const rows = [{ id: 1, _title: "运费", version: 3, item: "运费", price: "100.00", amount: "300.00" }];

function open() {
  const server = fakeServer();
  const onDelete = vi.fn();
  renderPage(<LineGrid {...{ spec, related, parent, parentSpec, columns, rows, onDelete }} />);
  return { server, onDelete, user: userEvent.setup() };
}

it("shows the lines with the sum that the document keeps", async () => {
  open();
  const foot = (await screen.findByText("合计")).closest("tr");
  expect(within(foot as HTMLElement).getByText("¥300.00")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "编辑 金额 第 1 行" })).toBeNull();
});

it("saves only the cell that was typed into, with the version of the line", async () => {
  const { server, user } = open();
  server.on("PATCH /records/deal_line/1", () => ({
    ...rows[0],
    version: 4,
    price: "90.00",
    amount: "270.00",
  }));
  await user.click(await screen.findByRole("button", { name: "编辑 单价 第 1 行" }));
  const box = await screen.findByLabelText("单价 第 1 行");
  await user.clear(box);
  await user.type(box, "90{Enter}");
  await waitFor(() => expect(server.calls.some((call) => call.method === "PATCH")).toBe(true));
  expect(server.calls.find((call) => call.method === "PATCH")?.body).toEqual({ price: "90", version: 3 });
});

it("says at the cell what is missing and what the server refuses; Esc gives a new line up", async () => {
  const { server, user } = open();
  server.on("POST /records/deal_line", () => {
    throw new Refusal(422, {
      code: "invalid",
      fields: { price: [{ code: "too_big", message: "单价过高" }] },
    });
  });
  await user.click(await screen.findByRole("button", { name: "添加明细" }));
  const item = await screen.findByLabelText("费用项目 第 2 行");
  await user.type(item, "{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("必填");
  expect(server.calls.some((call) => call.method === "POST")).toBe(false);
  await user.type(item, "样品费{Enter}");
  expect((await screen.findByText("单价过高")).closest("td")?.dataset.column).toBe("price");
  expect(server.calls.find((call) => call.method === "POST")?.body).toEqual({ item: "样品费", deal: 7 });
  await user.type(item, "{Escape}");
  await waitFor(() => expect(screen.queryByLabelText("费用项目 第 2 行")).toBeNull());
});

it("begins the next line when one is done", async () => {
  const { server, user } = open();
  server.on("POST /records/deal_line", () => ({ id: 2, _title: "样品费", version: 1, item: "样品费" }));
  await user.click(await screen.findByRole("button", { name: "添加明细" }));
  await user.type(await screen.findByLabelText("费用项目 第 2 行"), "样品费{Enter}");
  await waitFor(() => {
    const box = screen.getByLabelText<HTMLInputElement>("费用项目 第 2 行");
    expect(box.value).toBe("");
  });
});
