import type { Shape } from "@/api/client";

export type Notice = Shape<"Notice">;

export const NOTICES = ["notices"] as const;
