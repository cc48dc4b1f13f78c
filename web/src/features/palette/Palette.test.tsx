import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { useSession } from "@/kernel/session";
import { Refusal } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { Palette } from "./Palette";

function Open({ onClose }: { onClose: () => void }) {
  return useSession().data ? <Palette isOpen onClose={onClose} /> : null;
}

it("finds a record and opens it from the keyboard", async () => {
  fakeServer();
  const onClose = vi.fn();
  const { router } = renderPage(<Open onClose={onClose} />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole("combobox"), "苏州恒泰");
  await screen.findByRole("option", { name: /苏州恒泰精密/ });
  await user.keyboard("{Enter}");
  expect(onClose).toHaveBeenCalled();
  expect(router.state.location.pathname).toBe("/o/customer/2");
});

it("offers menus before anything is typed", async () => {
  fakeServer();
  const { router } = renderPage(<Open onClose={() => {}} />);
  const user = userEvent.setup();
  await screen.findByRole("option", { name: "客户" });
  const chosen = () => screen.getByRole("option", { selected: true }).textContent;
  await user.type(screen.getByRole("combobox"), "漏斗");
  expect(chosen()).toBe("销售漏斗");
  await user.keyboard("{Enter}");
  expect(router.state.location.pathname).toBe("/funnel");
});

it("says that a search failed, and searches again when asked to", async () => {
  const server = fakeServer();
  let isDown = true;
  const found = { label: "客户", object: "customer", icon: "team", more: false };
  server.on("GET /search", () => {
    if (isDown) throw new Refusal(500, { code: "server", detail: "程序出错" });
    return { groups: [{ ...found, rows: [{ id: 2, title: "苏州恒泰精密", subtitle: null }] }] };
  });
  renderPage(<Open onClose={() => {}} />);
  const user = userEvent.setup();
  await user.type(await screen.findByRole("combobox"), "恒泰精密");
  const again = await screen.findByRole("button", { name: /重\s*试/ });
  expect(screen.queryByText(/没有找到/)).toBeNull();
  isDown = false;
  await user.click(again);
  await screen.findByRole("option", { name: /苏州恒泰精密/ });
  expect(screen.queryByRole("button", { name: /重\s*试/ })).toBeNull();
});
