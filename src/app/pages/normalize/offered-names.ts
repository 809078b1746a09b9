import type { Catalog } from '#core/catalog.ts';
import type { Incident } from '#core/incident.ts';
import type { Field } from './fields.ts';

/** Names of the catalog, or of the incident itself, that a field may be taken from. */
export function offeredNames({ edit, path }: Field, incident: Incident, catalog: Catalog): readonly string[] {
  if (edit.kind === 'zone') {
    const known = [
      ...catalog.dataCenters.flatMap(({ timeZone }) => timeZone ?? []),
      ...catalog.instances.map(({ timeZone }) => timeZone),
    ];
    return [...new Set([...known, ...Intl.supportedValuesOf('timeZone'), 'UTC'])];
  }
  if (edit.kind === 'names') {
    if (edit.some && edit.of !== 'services') return incident[edit.of];
    if (edit.of === 'instances') return catalog.instances.filter(({ named }) => named).map(({ id }) => id);
    return edit.of === 'products' ? catalog.products.map(({ name }) => name) : [];
  }
  if (path === 'region') return catalog.regions;
  return path === 'dataCenter' ? catalog.dataCenters.map(({ name }) => name) : [];
}
