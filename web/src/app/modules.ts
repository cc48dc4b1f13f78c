import type { RouteObject } from "react-router";
import { routes as account } from "@/features/account/routes";
import { routes as admin } from "@/features/admin/routes";
import { routes as analysis } from "@/features/analysis/routes";
import { routes as funnel } from "@/features/funnel/routes";
import { routes as handover } from "@/features/handover/routes";
import { routes as home } from "@/features/home/routes";
import { routes as importing } from "@/features/import/routes";
import { routes as jobs } from "@/features/jobs/routes";
import { routes as organization } from "@/features/organization/routes";
import { routes as plans } from "@/features/plans/routes";
import { routes as pyramid } from "@/features/pyramid/routes";
import { routes as quotes } from "@/features/quotes/routes";
import { routes as recycle } from "@/features/recycle/routes";
import { routes as reports } from "@/features/reports/routes";
import { routes as security } from "@/features/security/routes";
import { routes as surveys } from "@/features/surveys/routes";
import { routes as systemlog } from "@/features/systemlog/routes";
import { routes as views } from "@/features/views/routes";

/** The list of modules, as on the server: nothing registers itself by being imported. */
export const FEATURE_ROUTES: RouteObject[] = [
  ...home,
  ...importing,
  ...recycle,
  ...views,
  ...jobs,
  ...funnel,
  ...plans,
  ...pyramid,
  ...surveys,
  ...analysis,
  ...quotes,
  ...reports,
  ...account,
  ...admin,
  ...security,
  ...systemlog,
  ...handover,
  ...organization,
];

/** Pages for the printer: without the menu around them. */
export const PRINT_ROUTES: RouteObject[] = [
  { path: "print/:object", lazy: () => import("@/kernel/print/PrintList") },
  { path: "print/:object/:id", lazy: () => import("@/kernel/print/PrintRecord") },
];

export const KERNEL_ROUTES: RouteObject[] = [
  { path: "o/:object/new", lazy: () => import("@/kernel/form/FormPage") },
  { path: "o/:object/:id", lazy: () => import("@/kernel/detail/DetailPage") },
  { path: "o/:object/:id/edit", lazy: () => import("@/kernel/form/FormPage") },
];
