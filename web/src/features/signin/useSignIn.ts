import { useMutation, useQuery } from "@tanstack/react-query";
import type { Me } from "@/kernel/session";
import { call } from "@/lib/api";

export interface AuthInfo {
  account_sets?: { code: string; name: string }[];
  version?: string;
  locales?: string[];
}

export interface Credentials {
  username: string;
  password: string;
  account_set?: string;
}

export function useAuthInfo() {
  return useQuery({
    queryKey: ["auth", "info"],
    queryFn: () => call<AuthInfo>("GET", "/auth/info", undefined, { quiet401: true }),
    staleTime: 60_000,
  });
}

export function useSignIn(onSignedIn: (me: Me) => void) {
  return useMutation({
    mutationFn: (given: Credentials) => call<Me>("POST", "/auth/login", given, { quiet401: true }),
    onSuccess: onSignedIn,
  });
}
