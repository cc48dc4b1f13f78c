import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "surveys/design/:id", lazy: () => import("./DesignPage") },
  { path: "surveys/entry/:id", lazy: () => import("./EntryPage") },
  { path: "surveys/results/:id", lazy: () => import("./ResultsPage") },
  { path: "my-surveys", lazy: () => import("./MinePage") },
];
