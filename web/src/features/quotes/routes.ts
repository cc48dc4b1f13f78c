import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "quotes/compare", lazy: () => import("./ComparePage") }];
