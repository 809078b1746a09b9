import type { Incident } from '#core/incident.ts';

/**
 * The id that an incident has by the rule of the dataset: the day of its first outage, then its instances or, where
 * the report names none, its first product and region (`2026-04-11-na01-na02`, `2017-02-22-summon-north-america`).
 */
export function incidentId(
  incident: Pick<Incident, 'outages' | 'instances' | 'products' | 'region'>,
): string {
  const first = incident.outages.map(({ start }) => start.slice(0, 10)).sort()[0] ?? '';
  const { instances, products, region } = incident;
  const names = instances.length > 0 ? instances : [...products.slice(0, 1), region];
  const id = [first, ...names].map(slug).filter(Boolean).join('-').slice(0, 80);
  return id.endsWith('-') ? id.slice(0, -1) : id;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
