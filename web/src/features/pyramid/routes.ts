import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "pyramid", lazy: () => import("./PyramidPage") }];
