import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "o/:object", lazy: () => import("./ObjectPage") }];
