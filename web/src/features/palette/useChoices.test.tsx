import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { ME } from "@/kernel/session";
import { fakeServer } from "@/testing/render";
import { useChoices } from "./useChoices";

function choicesFor(q: string) {
  const server = fakeServer();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(ME, server.me);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { server, ...renderHook(() => useChoices(q), { wrapper }) };
}

describe("the palette's choices", () => {
  it("finds records by the server, pages and actions by name", async () => {
    const { server, result } = choicesFor("客户");
    await waitFor(() => expect(result.current.groups.map((group) => group.key)).toContain("create"));
    const labels = result.current.groups.flatMap((group) => group.choices.map((choice) => choice.label));
    expect(labels).toContain("新建客户");
    expect(labels).toContain("导入客户");
    const importing = result.current.groups
      .flatMap((group) => group.choices)
      .find((choice) => choice.key === "import:customer");
    expect(importing?.to).toBe("/o/customer/import");
    await waitFor(() => expect(server.calls.some((call) => call.path === "/search")).toBe(true));
  });

  it("asks the server nothing for a single letter", async () => {
    const { server, result } = choicesFor("a");
    await waitFor(() => expect(result.current.isLoading).toBe(false));
    expect(server.calls.some((call) => call.path === "/search")).toBe(false);
  });
});
