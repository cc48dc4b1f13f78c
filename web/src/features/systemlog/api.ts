import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { Shape } from "@/api/client";
import { call } from "@/lib/api";

export type LogLine = Shape<"LogLine">;
export type Policy = Shape<"LogPolicy">;
export type Check = Shape<"LogCheck">;

/** What is looked for, as the address says it; empty members look for everything. */
export interface Question {
  person?: number;
  kinds: string[];
  object: string;
  record?: number;
  ip: string;
  start?: string;
  end?: string;
}

/** As the interface wants it: kinds with commas, nothing that is empty. */
export function asked({ kinds, ...rest }: Question): Record<string, string | number> {
  const all = { ...rest, kinds: kinds.join(",") };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "" && value !== undefined));
}

export function useLog(question: Question) {
  return useInfiniteQuery({
    queryKey: ["log", question],
    queryFn: ({ pageParam }) =>
      call<Shape<"LogPage">>("GET", "/log", undefined, { query: { ...asked(question), cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useAbout() {
  return useQuery({
    queryKey: ["log", "about"],
    queryFn: () => call<Shape<"LogAbout">>("GET", "/log/about"),
    staleTime: 60_000,
  });
}
