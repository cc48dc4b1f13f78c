import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { missing, type Paper, type PaperSection, textsOf, withTexts } from "./api";
import { useDraft } from "./useDraft";

function section(id: number, text: string | null, isRequired = false): PaperSection {
  return {
    id,
    title: `栏目${id}`,
    content: text === null ? "done" : "text",
    hint: "",
    required: isRequired,
    text,
    figures: null,
  };
}

const PAPER: Paper = {
  open: true,
  mine: true,
  stamp: 2,
  sections: [section(1, null), section(2, "旧", true), section(3, "")],
};

let sent: { texts: Record<string, string>; stamp: number }[] = [];
let answer: () => Response;

const ok = (stamp: number) => () => new Response(JSON.stringify({ stamp }), { status: 200 });

function write(paper: Paper = PAPER) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useDraft(7, paper), { wrapper });
}

beforeEach(() => {
  sent = [];
  localStorage.clear();
  answer = ok(3);
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)));
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the words of a report", () => {
  it("names what must be written and is not", () => {
    expect(missing(PAPER.sections ?? [], { 2: "  " }).map((one) => one.id)).toEqual([2]);
    expect(missing(PAPER.sections ?? [], { 2: "好" })).toEqual([]);
    expect(textsOf(PAPER.sections ?? [])).toEqual({ 2: "旧", 3: "" });
    expect(withTexts(PAPER, { 2: "新" }, 3).sections?.map((one) => one.text)).toEqual([null, "新", ""]);
  });
});

describe("a draft", () => {
  it("goes to the server with all its words and the stamp it knows", async () => {
    const { result } = write();
    act(() => result.current.write(2, "今天"));
    expect(result.current.state).toBe("waiting");
    await act(async () => expect(await result.current.flush()).toBe(true));
    expect(sent).toEqual([{ texts: { 2: "今天", 3: "" }, stamp: 2 }]);
    expect(result.current.state).toBe("saved");
    expect(localStorage.length).toBe(0);
    act(() => result.current.write(3, "问题"));
    await act(async () => void (await result.current.flush()));
    expect(sent[1]).toEqual({ texts: { 2: "今天", 3: "问题" }, stamp: 3 });
  });

  it("stays in the browser while the server cannot be reached, and comes back", async () => {
    answer = () => new Response("{}", { status: 503 });
    const first = write();
    act(() => first.result.current.write(2, "断线时写的"));
    await act(async () => expect(await first.result.current.flush()).toBe(false));
    expect(first.result.current.state).toBe("failed");
    first.unmount();
    answer = ok(3);
    const second = write();
    expect(second.result.current.texts[2]).toBe("断线时写的");
    await act(async () => void (await second.result.current.flush()));
    await waitFor(() => expect(second.result.current.state).toBe("saved"));
    expect(sent.at(-1)?.texts[2]).toBe("断线时写的");
  });

  it("leaves alone what is older than the draft on the server", () => {
    localStorage.setItem("gx.report.7", JSON.stringify({ stamp: 1, texts: { 2: "老" } }));
    expect(write().result.current.texts[2]).toBe("旧");
  });

  it("says when somebody wrote elsewhere, and keeps these words if told so", async () => {
    answer = () => new Response(JSON.stringify({ code: "stale" }), { status: 409 });
    const { result } = write();
    act(() => result.current.write(2, "这里"));
    await act(async () => void (await result.current.flush()));
    expect(result.current.state).toBe("conflict");
    answer = ok(6);
    await act(async () => void (await result.current.insist(5)));
    expect(sent.at(-1)).toEqual({ texts: { 2: "这里", 3: "" }, stamp: 5 });
    expect(result.current.state).toBe("saved");
  });
});
