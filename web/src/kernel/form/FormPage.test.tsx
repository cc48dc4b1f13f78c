import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RouteObject } from "react-router";
import { expect, it } from "vitest";
import { Refusal } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { Component as FormPage } from "./FormPage";

const routes: RouteObject[] = [
  { path: "/o/:object/new", element: <FormPage /> },
  { path: "/o/:object/:id/edit", element: <FormPage /> },
  { path: "/o/:object/:id", element: <p>detail</p> },
];

async function open(path: string) {
  const server = fakeServer();
  const view = renderPage(null, { path, routes });
  await screen.findByRole("button", { name: "保存" });
  return { server, user: userEvent.setup(), ...view };
}

function posts(server: ReturnType<typeof fakeServer>, path: string) {
  return server.calls.filter((call) => call.method === "POST" && call.path === path);
}

it("marks what is missing and puts the cursor there, without asking the server", async () => {
  const { server, user } = await open("/o/customer/new");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("必填")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/客户名称/)));
  expect(posts(server, "/records/customer")).toHaveLength(0);
});

it("creates, and leads to the record", async () => {
  const { server, user, router } = await open("/o/customer/new");
  await user.type(screen.getByLabelText(/客户名称/), "新客户");
  await user.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("detail");
  expect(posts(server, "/records/customer")[0]?.body).toEqual({ name: "新客户", status: "potential" });
  expect(router.state.location.pathname).toBe("/o/customer/17");
});

it("shows the server's refusal at its field and keeps what was typed", async () => {
  const { server, user } = await open("/o/customer/new");
  server.on("POST /records/customer", () => {
    throw new Refusal(422, {
      code: "invalid",
      fields: { phone: [{ code: "wrong", message: "电话格式不对" }] },
    });
  });
  await user.type(screen.getByLabelText(/客户名称/), "新客户");
  await user.type(screen.getByLabelText("电话"), "12");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("电话格式不对")).toBeTruthy();
  expect(screen.getByLabelText("电话").getAttribute("aria-invalid")).toBe("true");
  expect((screen.getByLabelText(/客户名称/) as HTMLInputElement).value).toBe("新客户");
});

it("warns of a namesake while typing", async () => {
  const { user } = await open("/o/customer/new");
  await user.type(screen.getByLabelText(/客户名称/), "苏州恒泰");
  const link = await screen.findByRole("link", { name: "苏州恒泰精密制造股份有限公司" }, { timeout: 3000 });
  expect(link.getAttribute("href")).toBe("/o/customer/2");
});

it("saves and starts anew with Ctrl+Enter", async () => {
  const { server, user } = await open("/o/customer/new");
  await user.type(screen.getByLabelText(/客户名称/), "甲公司");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(posts(server, "/records/customer")).toHaveLength(1));
  await waitFor(() => expect((screen.getByLabelText(/客户名称/) as HTMLInputElement).value).toBe(""));
});

it("brings back what was typed before a reload", async () => {
  const first = await open("/o/customer/new");
  await first.user.type(screen.getByLabelText(/客户名称/), "写到一半");
  await waitFor(() => expect(sessionStorage.getItem("gx.draft.customer.new")).toContain("写到一半"));
  first.unmount();
  await open("/o/customer/new");
  expect((screen.getByLabelText(/客户名称/) as HTMLInputElement).value).toBe("写到一半");
  expect(screen.getByText("已恢复上次未保存的内容")).toBeTruthy();
});

it("sends only what changed, with the version", async () => {
  const { server, user } = await open("/o/customer/1/edit");
  await user.type(screen.getByLabelText("详细地址"), "甲");
  await user.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("detail");
  const patch = server.calls.find((call) => call.method === "PATCH");
  expect(Object.keys(patch?.body ?? {}).sort()).toEqual(["address", "version"]);
});

it("shows what somebody else changed and saves my choice on top", async () => {
  const { server, user } = await open("/o/customer/1/edit");
  const row = server.data.customer?.[0];
  if (!row) throw new Error("no customer");
  Object.assign(row, { version: 2, address: "对方写的", phone: "010-1" });
  await user.clear(screen.getByLabelText("详细地址"));
  await user.type(screen.getByLabelText("详细地址"), "我写的");
  await user.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("记录已被他人修改");
  expect(screen.getByText("对方写的")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "按选择保存" }));
  await screen.findByText("detail");
  expect(row.address).toBe("我写的");
  expect(row.phone).toBe("010-1");
});
