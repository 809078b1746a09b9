import type { Catalog } from '#core/catalog.ts';
import type { Incident, Problem } from '#core/incident.ts';
import { lanesOf } from '#core/lane.ts';

/** What is wrong within a catalog: names used twice or not listed, sisters that do not name each other, empty coverage. */
export function catalogProblems(catalog: Catalog): Problem[] {
  const problems: Problem[] = [];
  const instances = new Map(catalog.instances.map((item) => [item.id, item]));
  const products = new Set(catalog.products.map((item) => item.name));
  const centers = new Map(catalog.dataCenters.map((item) => [item.name, item]));
  const say = (field: string, reason: string): number => problems.push({ field, reason });

  for (const [field, names] of [
    ['instances', catalog.instances.map((item) => item.id)],
    ['products', catalog.products.map((item) => item.name)],
    ['dataCenters', catalog.dataCenters.map((item) => item.name)],
    ['regions', catalog.regions],
  ] as const) {
    for (const name of new Set(names.filter((item, at) => names.indexOf(item) !== at))) {
      say(field, `"${name}" is listed twice; expected once`);
    }
  }
  catalog.products.forEach((product, at) => {
    for (const name of product.carries) {
      if (!products.has(name))
        say(`products.${at}.carries`, `"${name}" is no product; expected one of the list`);
    }
  });
  catalog.dataCenters.forEach(({ region }, at) => {
    if (!catalog.regions.includes(region)) say(`dataCenters.${at}.region`, notListed(region));
  });
  catalog.instances.forEach((instance, at) => {
    const field = `instances.${at}`;
    if (!catalog.regions.includes(instance.region)) say(`${field}.region`, notListed(instance.region));
    const center = instance.dataCenter === null ? undefined : centers.get(instance.dataCenter);
    if (instance.dataCenter !== null && center === undefined) {
      say(
        `${field}.dataCenter`,
        `"${instance.dataCenter}" is no data center; expected one of the list or null`,
      );
    } else if (center !== undefined && center.region !== instance.region) {
      say(
        `${field}.dataCenter`,
        `${center.name} is in ${center.region}; expected a data center of ${instance.region}`,
      );
    }
    for (const sister of instance.sisters) {
      const other = instances.get(sister);
      if (sister === instance.id)
        say(`${field}.sisters`, `${instance.id} names itself; expected only others`);
      else if (other === undefined)
        say(`${field}.sisters`, `"${sister}" is no instance; expected one of the list`);
      else if (!other.sisters.includes(instance.id)) {
        say(
          `${field}.sisters`,
          `${instance.id} names ${sister}, which does not name it; expected both or neither`,
        );
      }
    }
    if (instance.coverage.from >= instance.coverage.to) {
      say(
        `${field}.coverage`,
        `${instance.coverage.from} is not before ${instance.coverage.to}; expected an earlier "from"`,
      );
    }
  });
  return problems;
}

/** What an incident names that its catalog does not know, or knows otherwise. */
export function referenceProblems(incident: Incident, catalog: Catalog): Problem[] {
  const problems: Problem[] = [];
  const lanes = new Map(catalog.instances.map((item) => [item.id, item]));
  const products = new Set(catalog.products.map((item) => item.name));
  const say = (field: string, reason: string): number => problems.push({ field, reason });

  if (!catalog.regions.includes(incident.region)) say('region', notListed(incident.region));
  if (
    incident.dataCenter !== null &&
    !catalog.dataCenters.some((item) => item.name === incident.dataCenter)
  ) {
    say(
      'dataCenter',
      `"${incident.dataCenter}" is not in the catalog; expected one of its data centers or null`,
    );
  }
  incident.instances.forEach((id, at) => {
    const lane = lanes.get(id);
    if (lane === undefined)
      say(`instances.${at}`, `"${id}" is not in the catalog; expected one of its instances`);
    else if (lane.region !== incident.region) {
      say('region', `is ${incident.region}; expected ${lane.region}, where the catalog has ${id}`);
    }
  });
  incident.products.forEach((name, at) => {
    if (!products.has(name))
      say(`products.${at}`, `"${name}" is not in the catalog; expected one of its products`);
  });
  incident.outages.forEach((outage, at) => {
    for (const name of outage.products ?? []) {
      if (!products.has(name))
        say(`outages.${at}.products`, `"${name}" is not in the catalog; expected one of its products`);
    }
    for (const lane of incident.instances.length > 0 ? [] : lanesOf(incident, outage)) {
      if (!lanes.has(lane))
        say(`outages.${at}`, `lies on "${lane}", which is not in the catalog; expected a lane of that id`);
    }
  });
  return problems;
}

function notListed(region: string): string {
  return `"${region}" is not in the catalog; expected one of its regions`;
}
