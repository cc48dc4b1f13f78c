import { afterEach, describe, expect, it, vi } from "vitest";
import { onSignedOut } from "@/lib/api";
import { answerOf, api } from "./client";

function answers(...responses: Response[]) {
  const fetch = vi.fn(
    async (_url: string, _init: RequestInit) => responses.shift() ?? new Response(null, { status: 204 }),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

function refusal(status: number, code: string) {
  return Response.json({ code }, { status, headers: { "content-type": "application/problem+json" } });
}

afterEach(() => onSignedOut(null));

describe("the typed client", () => {
  it("fills the address and leaves out what is empty", async () => {
    const fetch = answers(Response.json({ groups: [] }), Response.json({ id: 7 }));
    await answerOf(api.GET("/search", { params: { query: { q: "华东", objects: "" } } }));
    await answerOf(api.GET("/objects/{name}", { params: { path: { name: "a/b" } } }));
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      "/api/v1/search?q=%E5%8D%8E%E4%B8%9C",
      "/api/v1/objects/a%2Fb",
    ]);
  });

  it("sends JSON once labelled, with the token of the cookie", async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: what the server would have set
    document.cookie = "csrftoken=abc";
    const fetch = answers(Response.json({ unread: 0 }));
    await expect(answerOf(api.POST("/notifications/read", { body: { all: true } }))).resolves.toEqual({
      unread: 0,
    });
    const init = fetch.mock.calls[0]?.[1];
    expect(init?.body).toBe('{"all":true}');
    expect(new Headers(init?.headers).get("content-type")).toBe("application/json");
    expect(new Headers(init?.headers).get("x-csrftoken")).toBe("abc");
  });

  it("throws refusals, at once where 401 is an answer", async () => {
    const ask = vi.fn(async () => undefined);
    onSignedOut(ask);
    answers(refusal(404, "not_found"), refusal(401, "not_signed_in"));
    await expect(answerOf(api.GET("/jobs/{id}", { params: { path: { id: 1 } } }))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(answerOf(api.GET("/me", { quiet401: true }))).rejects.toMatchObject({ status: 401 });
    expect(ask).not.toHaveBeenCalled();
  });

  it("waits for signing in again, then sends the same once more", async () => {
    onSignedOut(async () => undefined);
    const fetch = answers(refusal(401, "not_signed_in"), Response.json({ unread: 2 }));
    const read = answerOf(api.POST("/notifications/read", { body: { ids: [3] } }));
    await expect(read).resolves.toEqual({ unread: 2 });
    expect(fetch.mock.calls[1]?.[1].body).toBe('{"ids":[3]}');
  });

  it("answers nothing for 204", async () => {
    answers();
    const gone = answerOf(api.DELETE("/views/{id}", { params: { path: { id: 1 } } }));
    await expect(gone).resolves.toBeUndefined();
  });
});
