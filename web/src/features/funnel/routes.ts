import type { RouteObject } from "react-router";

/** Each page is fetched when first visited: `lazy: () => import("./SomePage")` with an exported `Component`. */
export const routes: RouteObject[] = [];
