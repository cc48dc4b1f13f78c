import { QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { createBrowserRouter, Outlet, RouterProvider } from "react-router";
import { makeQueryClient } from "@/lib/queryClient";
import { UiProvider } from "@/ui/UiProvider";
import { Gate } from "./Gate";
import { FEATURE_ROUTES, KERNEL_ROUTES, PRINT_ROUTES } from "./modules";
import { NotFound, RouteFailure } from "./RouteFailure";
import { Shell } from "./shell/Shell";

const client = makeQueryClient();

/** antd draws toasts and dialogs at its provider; that it stands inside the router lets them hold links. */
const router = createBrowserRouter([
  {
    element: (
      <UiProvider>
        <Outlet />
      </UiProvider>
    ),
    HydrateFallback: () => null,
    children: [
      { path: "/reset", lazy: () => import("@/features/signin/ResetPage") },
      {
        element: (
          <Gate>
            <Suspense fallback={null}>
              <Outlet />
            </Suspense>
          </Gate>
        ),
        errorElement: <RouteFailure />,
        children: PRINT_ROUTES,
      },
      {
        path: "/",
        element: (
          <Gate>
            <Shell />
          </Gate>
        ),
        errorElement: <RouteFailure />,
        children: [
          {
            errorElement: <RouteFailure />,
            children: [...FEATURE_ROUTES, ...KERNEL_ROUTES, { path: "*", element: <NotFound /> }],
          },
        ],
      },
    ],
  },
]);

export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
