import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { useMe } from "@/kernel/session";
import { call } from "@/lib/api";
import { Refusal } from "@/testing/fake/server";
import { fakeServer, renderPage } from "@/testing/render";
import { Gate } from "./Gate";

function Inside() {
  const [typed, setTyped] = useState("");
  const [saved, setSaved] = useState(false);
  const save = () =>
    call("POST", "/records/contact", { name: typed, customer: 1 }).then(() => setSaved(true));
  return (
    <>
      <p>hello {useMe().user.name}</p>
      <input aria-label="typed" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="button" onClick={() => void save()}>
        save
      </button>
      {saved && <p>saved</p>}
    </>
  );
}

const page = (
  <Gate>
    <Inside />
  </Gate>
);

it("asks to sign in, says what is wrong, and lets in", async () => {
  const server = fakeServer();
  server.signedIn = false;
  renderPage(page);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText("用户名"), "liming");
  await user.type(screen.getByLabelText("密码"), "wrong");
  await user.click(screen.getByRole("button", { name: "登录" }));
  expect(await screen.findByText("用户名或密码不正确")).toBeTruthy();
  await user.clear(screen.getByLabelText("密码"));
  await user.type(screen.getByLabelText("密码"), "demo{Enter}");
  expect(await screen.findByText("hello 李明")).toBeTruthy();
});

it("counts down a lockout", async () => {
  const server = fakeServer();
  server.signedIn = false;
  server.on("POST /auth/login", () => {
    throw new Refusal(429, { code: "locked_out", detail: "锁定", retry_after: 90 });
  });
  renderPage(page);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText("用户名"), "liming");
  await user.type(screen.getByLabelText("密码"), "x{Enter}");
  expect(await screen.findByText(/请在 90 秒后重试/)).toBeTruthy();
  expect((screen.getByRole("button", { name: "登录" }) as HTMLButtonElement).disabled).toBe(true);
});

it("offers the account sets only when there are several", async () => {
  const server = fakeServer();
  server.signedIn = false;
  const sets = [
    { code: "a", name: "甲账套" },
    { code: "b", name: "乙账套" },
  ];
  server.on("GET /auth/info", () => ({ account_sets: sets }));
  renderPage(page);
  expect(await screen.findByText("甲账套")).toBeTruthy();
});

it("insists on a new password first", async () => {
  const server = fakeServer();
  server.me.user.must_change_password = true;
  renderPage(page);
  expect(await screen.findByText(/请先修改密码/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/hello/)).toBeNull());
});

it("a session that ends in the middle loses nothing: sign in again over the page, and the call goes through", async () => {
  const server = fakeServer();
  renderPage(page);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText("typed"), "半成品");
  server.signedIn = false;
  await user.click(screen.getByRole("button", { name: "save" }));
  await user.type(await screen.findByLabelText("密码"), "demo{Enter}");
  expect(await screen.findByText("saved")).toBeTruthy();
  expect(server.data.contact?.[0]?._title).toBe("半成品");
});
