import { lazy } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import { OverviewPage } from './pages/overview/OverviewPage.tsx';
import { paths } from './paths.ts';
import { Shell } from './shell/Shell.tsx';

// Components, not routes, are lazy: the frame and the data do not wait for a page's code.
const TimelinePage = lazy(async () => ({
  default: (await import('./pages/timeline/TimelinePage.tsx')).TimelinePage,
}));
const RegionsPage = lazy(async () => ({
  default: (await import('./pages/regions/RegionsPage.tsx')).RegionsPage,
}));
const CausesPage = lazy(async () => ({
  default: (await import('./pages/causes/CausesPage.tsx')).CausesPage,
}));
const IncidentsPage = lazy(async () => ({
  default: (await import('./pages/incidents/IncidentsPage.tsx')).IncidentsPage,
}));
const IncidentPage = lazy(async () => ({
  default: (await import('./pages/incident/IncidentPage.tsx')).IncidentPage,
}));
const InstancePage = lazy(async () => ({
  default: (await import('./pages/instance/InstancePage.tsx')).InstancePage,
}));
const ProductPage = lazy(async () => ({
  default: (await import('./pages/product/ProductPage.tsx')).ProductPage,
}));
const MeasuresPage = lazy(async () => ({
  default: (await import('./pages/measures/MeasuresPage.tsx')).MeasuresPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('./pages/compare/ComparePage.tsx')).ComparePage,
}));
const ChecksPage = lazy(async () => ({
  default: (await import('./pages/checks/ChecksPage.tsx')).ChecksPage,
}));
const NormalizePage = lazy(async () => ({
  default: (await import('./pages/normalize/NormalizePage.tsx')).NormalizePage,
}));
const AboutPage = lazy(async () => ({ default: (await import('./pages/about/AboutPage.tsx')).AboutPage }));
const NotFoundPage = lazy(async () => ({
  default: (await import('./pages/not-found/NotFoundPage.tsx')).NotFoundPage,
}));

/** The pages in their frame; all but the overview are fetched when first opened. */
const routes: RouteObject[] = [
  {
    Component: Shell,
    children: [
      { path: paths.overview.pattern, Component: OverviewPage },
      { path: paths.timeline.pattern, Component: TimelinePage },
      { path: paths.regions.pattern, Component: RegionsPage },
      { path: paths.causes.pattern, Component: CausesPage },
      { path: paths.incidents.pattern, Component: IncidentsPage },
      { path: paths.incident.pattern, Component: IncidentPage },
      { path: paths.instance.pattern, Component: InstancePage },
      { path: paths.product.pattern, Component: ProductPage },
      { path: paths.measures.pattern, Component: MeasuresPage },
      { path: paths.compare.pattern, Component: ComparePage },
      { path: paths.checks.pattern, Component: ChecksPage },
      { path: paths.normalize.pattern, Component: NormalizePage },
      { path: paths.about.pattern, Component: AboutPage },
      { path: '*', Component: NotFoundPage },
    ],
  },
];

/** The page of the address. */
export function Pages() {
  return useRoutes(routes);
}
