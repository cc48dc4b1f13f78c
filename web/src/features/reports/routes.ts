import type { RouteObject } from "react-router";

/** A report has a page of its own in the place of the general one. */
export const routes: RouteObject[] = [{ path: "o/work_report/:id", lazy: () => import("./ReportPage") }];
