import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "funnel", lazy: () => import("./FunnelPage") },
  { path: "forecast", lazy: () => import("./ForecastPage") },
];
