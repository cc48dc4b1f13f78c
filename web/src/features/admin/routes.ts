import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "admin/roles/:id?", lazy: () => import("./roles/RolesPage") },
  { path: "admin/objects", lazy: () => import("./objects/ObjectsPage") },
  { path: "admin/objects/:object/layouts/:layout?", lazy: () => import("./layouts/LayoutsPage") },
  { path: "admin/objects/:object", lazy: () => import("./objects/ObjectDesignPage") },
];
