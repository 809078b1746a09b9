import type { Catalog } from '#core/catalog.ts';
import type { PlaceZones } from '../outages/settle-zones.ts';
import type { Place } from './settle-place.ts';

/** The zones of the places of a report: of its data center, then of its instances, then of its product's lane. */
export function settlePlaceZones(
  { dataCenter, instances, region, products }: Place,
  catalog: Catalog,
): PlaceZones {
  const site = catalog.dataCenters.find(({ name }) => name === dataCenter.value);
  const listed = catalog.instances.filter(({ id }) => instances.value.includes(id));
  const lanes = catalog.instances.filter(
    (lane) => !lane.named && products.value.includes(lane.platform) && lane.region === region.value,
  );
  const zones = [site?.timeZone ?? null, ...listed.map(({ timeZone }) => timeZone)].filter(
    (zone) => zone !== null,
  );
  if (site !== undefined && site.timeZone !== null) return { zones, of: `the ${site.name} data center` };
  if (zones.length > 0) return { zones, of: listed.map(({ id }) => id).join(', ') };
  // A product's lane gathers reports in the zone most of them use, which is too weak to place a time by.
  return { zones: [], of: lanes[0]?.id ?? region.value };
}
