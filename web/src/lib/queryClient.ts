import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

/** A refusal does not get better by asking again; a lost connection may. */
function worthRetrying(failures: number, error: unknown): boolean {
  if (error instanceof Problem && error.status >= 400 && error.status < 500) return false;
  return failures < 2;
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 5 * 60_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
