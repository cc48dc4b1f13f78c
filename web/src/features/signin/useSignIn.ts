import { useMutation, useQuery } from "@tanstack/react-query";
import { answerOf, api, type Shape } from "@/api/client";
import type { Me } from "@/kernel/session";
import { type Ticket, ticketOf } from "./SecondFactor";

export type Credentials = Shape<"Login">;

/** What the sign-in page needs to know; which ways in there are differs between account sets. */
export function useAuthInfo(accountSet?: string) {
  return useQuery({
    queryKey: ["auth", "info", accountSet ?? ""],
    queryFn: () =>
      answerOf(
        api.GET("/auth/info", { params: { query: { account_set: accountSet ?? "" } }, quiet401: true }),
      ),
    staleTime: 60_000,
    placeholderData: (last) => last,
  });
}

export function useSignIn(onSignedIn: (me: Me) => void, onTicket: (ticket: Ticket) => void) {
  return useMutation({
    mutationFn: (given: Credentials) => answerOf(api.POST("/auth/login", { body: given, quiet401: true })),
    onSuccess: onSignedIn,
    onError: (error) => {
      const ticket = ticketOf(error);
      if (ticket) onTicket(ticket);
    },
  });
}
