import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "admin/log", lazy: () => import("./LogPage") }];
