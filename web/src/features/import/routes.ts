import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "o/:object/import", lazy: () => import("./ImportPage") },
  { path: "imports", lazy: () => import("./HistoryPage") },
];
