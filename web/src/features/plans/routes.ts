import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "plans/:id", lazy: () => import("./PlanPage") },
  { path: "my-plan", lazy: () => import("./MyPlanPage") },
];
