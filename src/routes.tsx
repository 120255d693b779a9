import { Navigate, type RouteObject } from "react-router";
import type { Desk } from "./desk";
import { Frame } from "./pages/frame";
import { HomePage } from "./pages/home-page";
import { NotFoundPage } from "./pages/not-found-page";
import { TroublePage } from "./pages/trouble-page";
import { paths } from "./paths";

/** The one table of addresses. Pages but the first are loaded when they are opened. */
export function createRoutes(desk: Desk): RouteObject[] {
  return [
    {
      element: <Frame desk={desk} />,
      children: [
        {
          errorElement: <TroublePage />,
          children: [
            { path: paths.home, element: <HomePage desk={desk} /> },
            {
              path: paths.call,
              lazy: async () => {
                const { CallPage } = await import("./pages/call-page");
                return { element: <CallPage desk={desk} /> };
              },
            },
            {
              path: paths.codes,
              lazy: async () => {
                const { CodesPage } = await import("./pages/codes-page");
                return { element: <CodesPage desk={desk} /> };
              },
            },
            {
              path: paths.card,
              lazy: async () => {
                const { CardPage } = await import("./pages/card-page");
                return { element: <CardPage desk={desk} /> };
              },
            },
            {
              path: paths.map,
              lazy: async () => {
                const { MapPage } = await import("./pages/map-page");
                return { element: <MapPage desk={desk} /> };
              },
            },
            {
              path: paths.reference,
              lazy: async () => {
                const { ReferencePage } = await import("./pages/reference-page");
                return { element: <ReferencePage desk={desk} /> };
              },
            },
            {
              path: paths.prevention,
              lazy: async () => {
                const [{ PreventionPage }, { default: prevention }] = await Promise.all([
                  import("./pages/prevention-page"),
                  import("virtual:prevention"),
                ]);
                return { element: <PreventionPage desk={desk} prevention={prevention} /> };
              },
            },
            {
              path: paths.about,
              lazy: async () => {
                const { AboutPage } = await import("./pages/about-page");
                return { element: <AboutPage desk={desk} /> };
              },
            },
            { path: "/index.html", element: <Navigate to={paths.home} replace /> },
            { path: "*", element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
