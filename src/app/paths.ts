/** The pages: the route pattern and the way to write a link to it, together. Parameters are encoded here and only here. */
export const paths = {
  overview: { pattern: '/', href: () => '/' },
  timeline: { pattern: '/timeline', href: () => '/timeline' },
  regions: { pattern: '/regions', href: () => '/regions' },
  causes: { pattern: '/causes', href: () => '/causes' },
  incidents: { pattern: '/incidents', href: () => '/incidents' },
  incident: { pattern: '/incidents/:id', href: (id: string) => `/incidents/${encodeURIComponent(id)}` },
  instance: { pattern: '/instances/:id', href: (id: string) => `/instances/${encodeURIComponent(id)}` },
  product: { pattern: '/products/:id', href: (id: string) => `/products/${encodeURIComponent(id)}` },
  measures: { pattern: '/measures', href: () => '/measures' },
  compare: { pattern: '/compare', href: () => '/compare' },
  checks: { pattern: '/checks', href: () => '/checks' },
  normalize: { pattern: '/normalize', href: () => '/normalize' },
  about: { pattern: '/about', href: () => '/about' },
} as const;

/** The pages that the top bar leads to. */
export const PAGES = [
  { to: paths.overview.href(), label: 'Overview' },
  { to: paths.timeline.href(), label: 'Timeline' },
  { to: paths.regions.href(), label: 'Regions' },
  { to: paths.causes.href(), label: 'Causes' },
  { to: paths.incidents.href(), label: 'Incidents' },
  { to: paths.measures.href(), label: 'Measures' },
  { to: paths.compare.href(), label: 'Compare' },
  { to: paths.checks.href(), label: 'Checks' },
  { to: paths.normalize.href(), label: 'Read a report' },
  { to: paths.about.href(), label: 'About' },
] as const;
