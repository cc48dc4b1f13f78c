import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { useSession } from "@/kernel/session";
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
