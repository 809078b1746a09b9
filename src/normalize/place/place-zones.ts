import type { Catalog } from '#core/catalog.ts';
import type { PlaceZones } from '../outages/settle-zones.ts';
import type { Place } from './settle-place.ts';

/** The zones of the places of a report: of its data center, else of its instances. */
export function settlePlaceZones(
  { dataCenter, instances, region, products }: Place,
  catalog: Catalog,
): PlaceZones {
  const site = catalog.dataCenters.find(({ name }) => name === dataCenter.value);
  const listed = catalog.instances.filter(({ id }) => instances.value.includes(id));
  const lanes = catalog.instances.filter(
    (lane) => !lane.named && products.value.includes(lane.platform) && lane.region === region.value,
  );
  const around = [
    ...lanes.map(({ timeZone }) => timeZone),
    ...catalog.dataCenters.flatMap((one) =>
      one.region === region.value && one.timeZone !== null ? [one.timeZone] : [],
    ),
  ];
  if (site !== undefined && site.timeZone !== null)
    return { zones: [site.timeZone], around, of: `the ${site.name} data center` };
  const zones = listed.map(({ timeZone }) => timeZone);
  if (zones.length > 0) return { zones, around, of: listed.map(({ id }) => id).join(', ') };
  // A product's lane gathers reports in the zone most of them use, which is too weak to place a time by.
  return { zones: [], around, of: region.value };
}
