import type { Incident, Outage } from './incident.ts';

/**
 * The lanes an outage lies on: its instances or, where the report names none, one lane called
 * "<first product> · <region>" ("All products · Global" where it names no product either).
 */
export function lanesOf(incident: Incident, outage: Outage): string[] {
  const instances = outage.instances ?? incident.instances;
  if (instances.length > 0) return [...new Set(instances)];
  const products = outage.products ?? incident.products;
  return [`${products[0] ?? 'All products'} · ${incident.region}`];
}
