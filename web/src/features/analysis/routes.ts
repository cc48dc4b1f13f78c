import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "analysis/:name", lazy: () => import("./AnalysisPage") }];
