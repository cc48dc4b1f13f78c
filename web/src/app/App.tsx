import { QueryClientProvider } from "@tanstack/react-query";
import { createBrowserRouter, RouterProvider } from "react-router";
import { makeQueryClient } from "@/lib/queryClient";
import { UiProvider } from "@/ui/UiProvider";
import { Gate } from "./Gate";
import { FEATURE_ROUTES, KERNEL_ROUTES } from "./modules";
import { NotFound, RouteFailure } from "./RouteFailure";
import { Shell } from "./shell/Shell";

const client = makeQueryClient();

const router = createBrowserRouter([
  {
    path: "/",
    element: <Shell />,
    errorElement: <RouteFailure />,
    HydrateFallback: () => null,
    children: [...FEATURE_ROUTES, ...KERNEL_ROUTES, { path: "*", element: <NotFound /> }],
  },
]);

export function App() {
  return (
    <QueryClientProvider client={client}>
      <UiProvider>
        <Gate>
          <RouterProvider router={router} />
        </Gate>
      </UiProvider>
    </QueryClientProvider>
  );
}
