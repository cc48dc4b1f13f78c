import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "org-chart", lazy: () => import("./ChartPage") },
  { path: "group-overview", lazy: () => import("./GroupPage") },
  { path: "team-work", lazy: () => import("./TeamWorkPage") },
  { path: "crm-settings", lazy: () => import("./SettingsPage") },
];
