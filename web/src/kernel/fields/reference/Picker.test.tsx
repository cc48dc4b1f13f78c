import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { field } from "@/testing/fake/objects";
import { fakeServer, renderPage } from "@/testing/render";
import { FieldEdit } from "..";
import { OpenCreateContext } from "../opener";

const spec = field("customer", "客户", "reference", { target: "customer" });

function Held({ onChange }: { onChange: (value: unknown) => void }) {
  const [value, setValue] = useState<unknown>(null);
  const change = (next: unknown) => {
    setValue(next);
    onChange(next);
  };
  return <FieldEdit spec={spec} id="customer" value={value} onChange={change} />;
}

it("asks the server while typing, and holds what is chosen", async () => {
  const server = fakeServer();
  const onChange = vi.fn();
  renderPage(<Held onChange={onChange} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("combobox"));
  await user.keyboard("苏州恒泰");
  await user.click(await screen.findByText("苏州恒泰精密制造股份有限公司"));
  expect(onChange).toHaveBeenCalledWith({ id: 2, title: "苏州恒泰精密制造股份有限公司" });
  expect(server.calls.some((call) => call.path === "/records/customer")).toBe(true);
});

it("offers to create what was not found, with the name typed", async () => {
  fakeServer();
  const open = vi.fn();
  renderPage(
    <OpenCreateContext.Provider value={open}>
      <Held onChange={() => {}} />
    </OpenCreateContext.Provider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("combobox"));
  await user.keyboard("全新公司");
  await user.click(await screen.findByText("新建“全新公司”"));
  expect(open).toHaveBeenCalledWith(
    expect.objectContaining({ object: "customer", initial: { name: "全新公司" } }),
  );
});
