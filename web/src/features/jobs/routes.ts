import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "jobs", lazy: () => import("./JobsPage") }];
