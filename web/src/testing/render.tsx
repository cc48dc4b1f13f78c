import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { Suspense } from "react";
import { createMemoryRouter, Outlet, type RouteObject, RouterProvider } from "react-router";
import { vi } from "vitest";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { UiProvider } from "@/ui/UiProvider";
import { FakeServer } from "./fake/server";

/** Answers every call of the page under test from memory; gives it back so that tests can look and prepare. */
export function fakeServer(): FakeServer {
  const server = new FakeServer();
  vi.stubGlobal("fetch", (input: string, init?: RequestInit) =>
    server.answer(new Request(new URL(input, "http://test.local"), init)),
  );
  return server;
}

interface Options {
  path?: string;
  routes?: RouteObject[];
}

/** The page with all it stands on, but for the shell. */
export function renderPage(page: ReactNode, { path = "/", routes = [] }: Options = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 60_000 } } });
  const element = (
    <ErrorBoundary>
      <Suspense fallback={null}>{page}</Suspense>
    </ErrorBoundary>
  );
  const layout = (
    <UiProvider>
      <Outlet />
    </UiProvider>
  );
  const children = [...routes, { path: "*", element }];
  const router = createMemoryRouter([{ element: layout, children }], { initialEntries: [path] });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, client };
}
