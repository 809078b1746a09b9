import { createBrowserRouter, type RouteObject } from 'react-router';
import { OverviewPage } from './pages/overview/OverviewPage.tsx';
import { paths } from './paths.ts';
import { Crashed } from './shell/Crashed.tsx';
import { Shell } from './shell/Shell.tsx';

/** The pages; all but the overview are fetched when first opened. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: Crashed,
    children: [
      {
        ErrorBoundary: Crashed,
        children: [
          { path: paths.overview.pattern, Component: OverviewPage },
          {
            path: paths.timeline.pattern,
            lazy: async () => ({ Component: (await import('./pages/timeline/TimelinePage.tsx')).TimelinePage }),
          },
          {
            path: paths.regions.pattern,
            lazy: async () => ({ Component: (await import('./pages/regions/RegionsPage.tsx')).RegionsPage }),
          },
          {
            path: paths.causes.pattern,
            lazy: async () => ({ Component: (await import('./pages/causes/CausesPage.tsx')).CausesPage }),
          },
          {
            path: paths.incidents.pattern,
            lazy: async () => ({ Component: (await import('./pages/incidents/IncidentsPage.tsx')).IncidentsPage }),
          },
          {
            path: paths.incident.pattern,
            lazy: async () => ({ Component: (await import('./pages/incident/IncidentPage.tsx')).IncidentPage }),
          },
          {
            path: paths.instance.pattern,
            lazy: async () => ({ Component: (await import('./pages/instance/InstancePage.tsx')).InstancePage }),
          },
          {
            path: paths.product.pattern,
            lazy: async () => ({ Component: (await import('./pages/product/ProductPage.tsx')).ProductPage }),
          },
          {
            path: paths.about.pattern,
            lazy: async () => ({ Component: (await import('./pages/about/AboutPage.tsx')).AboutPage }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./pages/not-found/NotFoundPage.tsx')).NotFoundPage }),
          },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
