import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { useObjectIfKnown } from "@/kernel/metadata";
import { Refusal } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { FormDrawers } from "../form/FormDrawers";
import type { ActionSpec } from "../metadata";
import { useActions } from "./useActions";
import { beginningOf, linkOf } from "./useLeadOn";

const ACTION: ActionSpec = { name: "x_go", label: "去看看", on: "record", input: [], custom: true };

function Press({ action = ACTION }: { action?: ActionSpec }) {
  const spec = useObjectIfKnown("customer");
  return spec ? <Started spec={spec} action={action} /> : null;
}

function Started({
  spec,
  action,
}: Required<Parameters<typeof Press>[0]> & { spec: NonNullable<ReturnType<typeof useObjectIfKnown>> }) {
  const { start, dialog } = useActions(spec);
  const record = { id: 1, _title: "甲", version: 5 };
  return (
    <>
      <button type="button" onClick={() => start(action, { ids: [1], record })}>
        按
      </button>
      {dialog}
    </>
  );
}

function press(answer: () => unknown) {
  const server = fakeServer();
  server.on("POST /records/customer/1/actions/x_go", answer);
  const page = (
    <FormDrawers>
      <Press />
    </FormDrawers>
  );
  const routes = [{ path: "/o/lead", element: <p>线索列表</p> }];
  renderPage(page, { path: "/here", routes });
  return { server, user: userEvent.setup() };
}

afterEach(() => vi.restoreAllMocks());

it("opens another system in a page of its own, which knows nothing of this one", async () => {
  const tab = { opener: window } as unknown as Window;
  const open = vi.spyOn(window, "open").mockReturnValue(tab);
  const { server, user } = press(() => ({ message: "", data: { link: "https://example.com/?no=1" } }));
  await user.click(await screen.findByRole("button", { name: "按" }));
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith("https://example.com/?no=1", "_blank"));
  expect(tab.opener).toBeNull();
  expect(server.calls.at(-1)?.body).toEqual({ version: 5 });
});

it("offers the link where the browser opens no page", async () => {
  vi.spyOn(window, "open").mockReturnValue(null);
  const { user } = press(() => ({ message: "", data: { link: "https://example.com/?no=1" } }));
  await user.click(await screen.findByRole("button", { name: "按" }));
  const link = await screen.findByRole("link", { name: "去看看" });
  expect(link.getAttribute("href")).toBe("https://example.com/?no=1");
});

it("goes to a page of the system", async () => {
  const { user } = press(() => ({ message: "", data: { link: "/o/lead?q=x" } }));
  await user.click(await screen.findByRole("button", { name: "按" }));
  expect(await screen.findByText("线索列表")).toBeTruthy();
});

it("opens the form of another object, filled in", async () => {
  const { server, user } = press(() => ({
    message: "",
    data: { create: { object: "contact", values: { name: "周慧", customer: { id: 1, title: "甲" } } } },
  }));
  await user.click(await screen.findByRole("button", { name: "按" }));
  expect(await screen.findByDisplayValue("周慧")).toBeTruthy();
  expect(server.calls.filter((call) => call.method === "POST")).toHaveLength(1);
});

it("says at once what a field refused, where there is no form to say it in", async () => {
  const { user } = press(() => {
    throw new Refusal(422, {
      code: "invalid",
      detail: "填写的内容有误",
      fields: { grade: [{ code: "required", message: "请填写“客户等级”。" }] },
    });
  });
  await user.click(await screen.findByRole("button", { name: "按" }));
  expect(await screen.findByText("请填写“客户等级”。")).toBeTruthy();
});

it("takes nothing but web addresses and pages of this site for a link", () => {
  expect(linkOf({ link: "javascript:alert(1)" })).toBeNull();
  expect(linkOf({ link: "//example.com" })).toBeNull();
  expect(linkOf({ link: "/\\example.com" })).toBeNull();
  expect(linkOf({ link: "HTTPS://example.com" })).toBe("HTTPS://example.com");
  expect(linkOf(null)).toBeNull();
  expect(beginningOf({ create: { values: {} } })).toBeNull();
});
