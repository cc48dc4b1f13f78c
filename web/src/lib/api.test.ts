import { afterEach, describe, expect, it, vi } from "vitest";
import { apiUrl, call, onSignedOut } from "./api";
import { Problem } from "./problem";

function answers(...responses: Response[]) {
  const fetch = vi.fn(
    async (_url: string, _init: RequestInit) => responses.shift() ?? new Response(null, { status: 204 }),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

function problem(status: number, body: object) {
  return Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
}

afterEach(() => onSignedOut(null));

describe("call", () => {
  it("sends the token of the cookie with unsafe calls only", async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: what the server would have set
    document.cookie = "csrftoken=abc";
    const fetch = answers();
    await call("GET", "/me");
    await call("POST", "/auth/logout", {});
    const headers = fetch.mock.calls.map(([, init]) => init.headers as Record<string, string>);
    expect(headers[0]?.["X-CSRFToken"]).toBeUndefined();
    expect(headers[1]?.["X-CSRFToken"]).toBe("abc");
  });

  it("turns a refusal into a Problem with its fields", async () => {
    answers(
      problem(422, {
        code: "invalid",
        detail: "错",
        fields: { name: [{ code: "required", message: "请填写" }] },
      }),
    );
    const error = await call("POST", "/records/x", {}).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).code).toBe("invalid");
    expect((error as Problem).fieldMessages()).toEqual({ name: "请填写" });
  });

  it("waits for signing in again, then sends the same call once more", async () => {
    const fetch = answers(problem(401, { code: "not_signed_in" }), Response.json({ ok: true }));
    const ask = vi.fn(async () => undefined);
    onSignedOut(ask);
    await expect(call("POST", "/records/x", { name: "甲" })).resolves.toEqual({ ok: true });
    expect(ask).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[1]?.[1].body).toBe('{"name":"甲"}');
  });

  it("names a lost connection", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("failed");
    });
    const error = await call("GET", "/me").catch((caught: unknown) => caught);
    expect((error as Problem).code).toBe("offline");
  });

  it("writes filters as JSON and leaves out what is empty", () => {
    const url = apiUrl("/records/x", {
      filter: { field: "a", op: "eq", value: 1 },
      q: "",
      cursor: null,
      limit: 5,
    });
    expect(decodeURIComponent(url)).toBe(
      '/api/v1/records/x?filter={"field":"a","op":"eq","value":1}&limit=5',
    );
  });
});
