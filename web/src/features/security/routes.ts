import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "admin/security", lazy: () => import("./SecurityPage") }];
