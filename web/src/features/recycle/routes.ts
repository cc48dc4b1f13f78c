import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "recycle", lazy: () => import("./RecyclePage") }];
