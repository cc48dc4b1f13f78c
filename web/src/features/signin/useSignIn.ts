import { useMutation, useQuery } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import type { Me } from "@/kernel/session";

export type Credentials = Shape<"Login">;

export function useAuthInfo() {
  return useQuery({
    queryKey: ["auth", "info"],
    queryFn: () => answerOf(api.GET("/auth/info", { quiet401: true })),
    staleTime: 60_000,
  });
}

export function useSignIn(onSignedIn: (me: Me) => void) {
  return useMutation({
    mutationFn: (given: Credentials) => answerOf(api.POST("/auth/login", { body: given, quiet401: true })),
    onSuccess: onSignedIn,
  });
}
