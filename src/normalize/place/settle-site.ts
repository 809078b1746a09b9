import type { Catalog } from '#core/catalog.ts';
import type { Fact, Span } from '../fact.ts';
import type { Read } from '../outages/draft.ts';
import type { Parts } from '../structure/parts.ts';
import { phraseIn, phrases } from '../words/phrases.ts';
import { sitesOf, type PrintedSite } from './site-names.ts';

/** Region and data center. */
export interface Site {
  readonly region: Read<string>;
  readonly dataCenter: Read<string | null>;
}

/** The data center that the report names, and the region: of its instances by the catalog, else as named. */
export function settleSite(
  parts: Parts,
  catalog: Catalog,
  instances: readonly string[],
  products: readonly string[],
): Site {
  const of = (part: 'timeline' | 'title' | 'introduction' | 'cause'): Fact<PrintedSite>[] =>
    parts.lines[part].flatMap((line) => sitesOf(line, catalog));
  const found = [...of('timeline'), ...of('title'), ...of('introduction')];
  // The cause names the site by its code, but it may speak of other regions too.
  const dataCenter = [...found, ...of('cause')].find(({ value }) => value.dataCenter !== null);
  return {
    dataCenter: dataCenterOf(dataCenter),
    region: everywhere(parts, instances) ?? regionOf(found, catalog, instances, products),
  };
}

function dataCenterOf(fact: Fact<PrintedSite> | undefined): Read<string | null> {
  return fact === undefined
    ? { value: null, certainty: 'unknown', spans: [], note: 'No data center of the catalog is named.' }
    : { value: fact.value.dataCenter, certainty: 'certain', spans: [fact.span], note: null };
}

const EVERYWHERE = phrases('cross region*', 'all regions', 'global*', 'worldwide');

/** A title that speaks of all regions, where no instance is named. */
function everywhere({ lines }: Parts, instances: readonly string[]): Read<string> | null {
  const found =
    instances.length > 0 ? null : lines.title.map(({ tokens }) => phraseIn(tokens, EVERYWHERE))[0];
  return found === null || found === undefined
    ? null
    : { value: 'Global', certainty: 'certain', spans: [found.span], note: null };
}

function regionOf(
  found: readonly Fact<PrintedSite>[],
  catalog: Catalog,
  instances: readonly string[],
  products: readonly string[],
): Read<string> {
  const listed = catalog.instances.find(({ id }) => instances.includes(id));
  const stated = found.find(({ value }) => value.region !== null);
  const spans: Span[] = stated === undefined ? [] : [stated.span];
  if (listed !== undefined)
    return {
      value: listed.region,
      certainty: stated?.value.region === listed.region ? 'certain' : 'implied',
      spans: stated?.value.region === listed.region ? spans : [],
      note: stated?.value.region === listed.region ? null : `${listed.id} is in this region by the catalog.`,
    };
  if (stated !== undefined) return { value: stated.value.region!, certainty: 'certain', spans, note: null };
  const akin = likeNamed(catalog, instances);
  if (akin !== null) return akin;
  const lanes = catalog.instances.filter(({ named, platform }) => !named && products.includes(platform));
  const [only] = lanes;
  if (only !== undefined && lanes.length === 1)
    return {
      value: only.region,
      certainty: 'implied',
      spans: [],
      note: `All known reports on ${only.platform} are of this region.`,
    };
  return { value: 'Global', certainty: 'unknown', spans: [], note: 'No region is named.' };
}

/** The region of an instance that the catalog lacks, where all that it has with such a code are of one. */
function likeNamed(catalog: Catalog, instances: readonly string[]): Read<string> | null {
  const letters = instances[0]?.slice(instances[0].lastIndexOf(' ') + 1).replaceAll(/[0-9]/g, '');
  if (letters === undefined) return null;
  const regions = new Set(
    catalog.instances
      .filter(({ id, named }) => named && id.slice(id.lastIndexOf(' ') + 1).startsWith(letters))
      .map(({ region }) => region),
  );
  const [region, ...others] = regions;
  if (region === undefined || others.length > 0) return null;
  return {
    value: region,
    certainty: 'implied',
    spans: [],
    note: `The catalog has no ${instances[0]}; all its instances called ${letters} are in this region.`,
  };
}
