import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { useSession } from "@/kernel/session";
import type { FakeServer } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { Component as ObjectPage } from "./ObjectPage";

function SignedIn() {
  return useSession().data ? <ObjectPage /> : null;
}

function open(path: string) {
  return renderPage(null, { path, routes: [{ path: "/o/:object", element: <SignedIn /> }] });
}

let server: FakeServer;
beforeEach(() => {
  server = fakeServer();
});

function lists() {
  return server.calls.filter((call) => call.method === "GET" && call.path.startsWith("/records/"));
}

describe("the list of an object", () => {
  it("shows its rows, counts them apart and offers its scenes", async () => {
    open("/o/customer");
    const table = await screen.findByRole("grid");
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(10);
    expect(within(table).getByRole("columnheader", { name: /客户级别/ })).toBeTruthy();
    expect(await screen.findByText("16 条")).toBeTruthy();
    expect(screen.getByRole("button", { name: "我负责的" })).toBeTruthy();
    expect(lists().length).toBe(2);
  });

  it("sorts by a click and says so in the address", async () => {
    const { router } = open("/o/customer");
    fireEvent.click(await screen.findByRole("button", { name: /^客户名称/ }));
    await waitFor(() => expect(router.state.location.search).toContain("sort=name"));
    fireEvent.click(await screen.findByRole("button", { name: /^信用额度/ }), { shiftKey: true });
    await waitFor(() =>
      expect(decodeURIComponent(router.state.location.search)).toContain("sort=name,credit"),
    );
  });

  it("says what to do when nothing matches", async () => {
    const { router } = open(`/o/customer?q=${encodeURIComponent("没有这家")}`);
    fireEvent.click(await screen.findByRole("button", { name: "清除筛选和搜索" }));
    await waitFor(() => expect(router.state.location.search).toBe(""));
    expect(await screen.findByRole("grid")).toBeTruthy();
  });

  it("opens on a saved view and names it", async () => {
    const filter = { field: "level", op: "eq", value: "a" };
    server.views = [
      {
        id: 7,
        object: "customer",
        name: "重点",
        shared: true,
        pinned: true,
        mine: true,
        config: { filter, columns: ["name", "level"] },
      },
    ];
    open("/o/customer?view=v7");
    const tab = await screen.findByRole("button", { name: "重点" });
    await waitFor(() => expect(tab.getAttribute("aria-pressed")).toBe("true"));
    const table = await screen.findByRole("grid");
    await waitFor(() => expect(within(table).getAllByRole("columnheader").length).toBe(3));
  });

  it("edits a cell with the keyboard and shows a refusal at the cell", async () => {
    server.on("PATCH /records/customer/1", () =>
      Response.json(
        {
          code: "invalid",
          detail: "请检查",
          fields: { phone: [{ code: "format", message: "号码格式不正确" }] },
        },
        { status: 422 },
      ),
    );
    open("/o/customer?columns=name,phone&sort=id");
    const table = await screen.findByRole("grid");
    const cell = table.querySelector<HTMLElement>("tr[data-row='1'] td[data-cell='phone']");
    if (!cell) throw new Error("no cell");
    cell.focus();
    fireEvent.keyDown(cell, { key: "Enter" });
    const input = await waitFor(() => {
      const found = document.getElementById("cell-editor");
      if (!found) throw new Error("not open yet");
      return found;
    });
    fireEvent.change(input, { target: { value: "12" } });
    fireEvent.keyDown(input, { key: "Enter" });
    expect((await screen.findByRole("alert")).textContent).toBe("号码格式不正确");
    const sent = server.calls.find((call) => call.method === "PATCH" && call.path === "/records/customer/1");
    expect(sent?.body).toEqual({ phone: "12", version: 1 });
  });

  it("selects rows and offers what may be done with them", async () => {
    open("/o/customer");
    const table = await screen.findByRole("grid");
    fireEvent.click(within(table).getByRole("checkbox", { name: "选择已显示的全部记录" }));
    const bar = await screen.findByRole("region", { name: "批量操作" });
    expect(bar.textContent).toContain("已选 16 条");
    expect(within(bar).getByRole("button", { name: "分配" })).toBeTruthy();
    expect(within(bar).getByRole("button", { name: "删除" })).toBeTruthy();
  });
});

describe("the board of an object", () => {
  it("has a lane for each stage of the mode, with its figures", async () => {
    open("/o/opportunity?mode=board");
    const lane = await screen.findByRole("region", { name: /^初步接触：\d+ 条/ });
    expect(await within(lane).findAllByRole("group")).toBeTruthy();
    expect(screen.queryByRole("region", { name: /^渠道意向/ })).toBeNull();
    const asked = server.calls.find((call) => call.path === "/records/opportunity/aggregate");
    expect(asked?.body.group_by).toEqual(["stage"]);
  });
});
