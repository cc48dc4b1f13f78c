import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "admin/roles/:id?", lazy: () => import("./roles/RolesPage") },
  { path: "admin/people/:id?", lazy: () => import("./people/PeoplePage") },
  { path: "admin/dimensions/:id?", lazy: () => import("./dimensions/DimensionsPage") },
  { path: "admin/rules/:id?", lazy: () => import("./rules/RulesPage") },
  { path: "admin/why/:object/:id", lazy: () => import("./why/WhyPage") },
  { path: "admin/objects", lazy: () => import("./objects/ObjectsPage") },
  { path: "admin/objects/:object/layouts/:layout?", lazy: () => import("./layouts/LayoutsPage") },
  { path: "admin/objects/:object/buttons/:button?", lazy: () => import("./buttons/ButtonsPage") },
  { path: "admin/objects/:object/duplicates", lazy: () => import("./duplicates/RulesPage") },
  { path: "admin/objects/:object", lazy: () => import("./objects/ObjectDesignPage") },
];
