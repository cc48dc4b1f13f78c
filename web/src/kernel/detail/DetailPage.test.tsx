import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RouteObject } from "react-router";
import { expect, it } from "vitest";
import { useSession } from "@/kernel/session";
import { Refusal } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { leaveTrail } from "../records";
import { Component as DetailPage } from "./DetailPage";

/** The gate of the real shell: inside it somebody is signed in. */
function SignedIn() {
  return useSession().data ? <DetailPage /> : null;
}

const routes: RouteObject[] = [
  { path: "/o/:object/:id", element: <SignedIn /> },
  { path: "/o/:object", element: <p>list</p> },
];

async function open(path: string, prepare: (server: ReturnType<typeof fakeServer>) => void = () => {}) {
  const server = fakeServer();
  prepare(server);
  const view = renderPage(null, { path, routes });
  return { server, user: userEvent.setup(), ...view };
}

it("shows the record with its highlights, sections and stages", async () => {
  await open("/o/opportunity/1");
  expect(await screen.findByRole("heading", { level: 1, name: "上海申远MES 系统升级" })).toBeTruthy();
  expect(screen.getAllByText("¥80,000.00").length).toBeGreaterThan(1);
  const now = await screen.findByRole("button", { name: "初步接触" });
  expect(now.getAttribute("aria-current")).toBe("step");
});

it("says so when it is not there", async () => {
  await open("/o/customer/999");
  expect(await screen.findByText("不存在或无权查看")).toBeTruthy();
});

it("edits a field where it stands; Esc takes it back, Enter saves", async () => {
  const { server, user } = await open("/o/customer/1");
  await user.click(await screen.findByRole("button", { name: "编辑详细地址" }));
  const input = screen.getByDisplayValue(/创新路/);
  await user.type(input, "甲{Escape}");
  expect(screen.queryByDisplayValue(/创新路/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "编辑详细地址" }));
  await user.clear(screen.getByDisplayValue(/创新路/));
  await user.keyboard("新地址{Enter}");
  expect(await screen.findByText("新地址")).toBeTruthy();
  expect(server.calls.find((call) => call.method === "PATCH")?.body).toEqual({
    address: "新地址",
    version: 1,
  });
});

it("shows a refusal at the field and keeps the editor open", async () => {
  const { user } = await open("/o/customer/1", (server) =>
    server.on("PATCH /records/customer/1", () => {
      throw new Refusal(422, {
        code: "invalid",
        fields: { address: [{ code: "bad", message: "地址太短" }] },
      });
    }),
  );
  await user.click(await screen.findByRole("button", { name: "编辑详细地址" }));
  await user.keyboard("x{Enter}");
  expect(await screen.findByText("地址太短")).toBeTruthy();
});

it("another's change of another field does not stand in the way", async () => {
  const { server, user } = await open("/o/customer/1");
  await user.click(await screen.findByRole("button", { name: "编辑详细地址" }));
  Object.assign(server.data.customer?.[0] ?? {}, { version: 2, phone: "010-1" });
  await user.clear(screen.getByDisplayValue(/创新路/));
  await user.keyboard("新地址{Enter}");
  expect(await screen.findByText("新地址")).toBeTruthy();
  expect(server.data.customer?.[0]).toMatchObject({ address: "新地址", phone: "010-1", version: 3 });
});

it("a stage opens the board's verb with that stage", async () => {
  const { server, user } = await open("/o/opportunity/1");
  await user.click(await screen.findByRole("button", { name: "方案报价" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("方案报价")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "推进" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const act = server.calls.find((call) => call.path === "/records/opportunity/1/actions/push");
  expect(act?.body).toMatchObject({ stage: 3 });
});

it("an action keeps its words when the server refuses", async () => {
  const { user } = await open("/o/opportunity/1", (server) =>
    server.on("POST /records/opportunity/1/actions/lose", () => {
      throw new Refusal(409, { code: "rule_broken", detail: "还有未审批的报价" });
    }),
  );
  await user.click(await screen.findByRole("button", { name: "输单" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText(/失败原因/), "价格");
  await user.click(within(dialog).getByRole("button", { name: "输单" }));
  expect(await within(dialog).findByText("还有未审批的报价")).toBeTruthy();
  expect((within(dialog).getByLabelText(/失败原因/) as HTMLTextAreaElement).value).toBe("价格");
});

it("deletes with a way back", async () => {
  const { server, user } = await open("/o/customer/1");
  await user.click(await screen.findByRole("button", { name: "更多" }));
  await user.click(await screen.findByText("删除"));
  await screen.findByText("list");
  expect(server.deleted.customer).toHaveLength(1);
  await user.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
});

it("goes on in the order of the list", async () => {
  leaveTrail("customer", { ids: [3, 1, 2], back: "/o/customer?q=x" });
  const { user, router } = await open("/o/customer/1");
  await user.click(await screen.findByRole("button", { name: "下一条" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/o/customer/2"));
});

it("lists what belongs to it, and takes a comment", async () => {
  const { server, user } = await open("/o/customer/1?tab=contacts");
  expect(await screen.findByText("刘建国")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "动态" }));
  await user.type(await screen.findByLabelText(/写下跟进情况/), "已联系");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(server.comments[0]).toMatchObject({ text: "已联系" }));
});
