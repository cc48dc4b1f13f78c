import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "handover", lazy: () => import("./HandoverPage") }];
