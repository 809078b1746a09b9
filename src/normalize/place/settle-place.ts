import type { Catalog } from '#core/catalog.ts';
import type { Fact, Span } from '../fact.ts';
import type { Found, Read } from '../outages/draft.ts';
import type { Line } from '../structure/line.ts';
import type { Parts } from '../structure/parts.ts';
import { instanceCodesOf, instanceId, type PrintedInstance } from './instance-codes.ts';
import { productNamesOf, productsOf } from './product-names.ts';
import { sitesOf, type PrintedSite } from './site-names.ts';

/** Where a report says it happened. */
export interface Place {
  readonly products: Read<readonly string[]>;
  readonly instances: Read<readonly string[]>;
  readonly region: Read<string>;
  readonly dataCenter: Read<string | null>;
  readonly findings: readonly Found[];
}

/** The parts that are asked in turn: a title or a list of products is surer than a sentence made from a template. */
type Source = 'title' | 'products' | 'timeline' | 'introduction';

/** Settles products, instances, region and data center from the parts of a report. */
export function settlePlace(parts: Parts, catalog: Catalog): Place {
  const products = settleProducts(parts, catalog);
  const instances = settleInstances(parts, catalog, products.value);
  const site = settleSite(parts, catalog, instances.value, products.value);
  return { products, instances, ...site, findings: [...instanceFindings(instances, parts, catalog)] };
}

/**
 * The products: of the list of affected products, else the title, the timeline, the introduction, whichever
 * names one first. Where that names the whole platform, what the others name of it is added.
 */
function settleProducts(parts: Parts, catalog: Catalog): Read<readonly string[]> {
  const names = productNamesOf(catalog);
  const bySource = new Map<Source, Fact<string>[]>();
  for (const source of ['products', 'title', 'timeline', 'introduction'] as const)
    bySource.set(
      source,
      parts.lines[source].flatMap((line) => productsOf(line, names)),
    );
  const order = [...bySource];
  const first = order.find(([, found]) => found.length > 0);
  if (first === undefined)
    return { value: [], certainty: 'unknown', spans: [], note: 'No product is named.' };
  const [source, found] = first;
  const value = new Set(found.map((fact) => fact.value));
  const spans = found.map(({ span }) => span);
  const carries = catalog.products.filter(({ carries: list }) => list.length > 0);
  if ([...value].every((name) => carries.some((platform) => platform.name === name))) {
    for (const [, more] of order.slice(order.findIndex(([one]) => one === source) + 1)) {
      for (const fact of more) {
        if (carries.some((platform) => value.has(platform.name) && platform.carries.includes(fact.value))) {
          value.add(fact.value);
          spans.push(fact.span);
        }
      }
    }
  }
  return { value: [...value], certainty: 'certain', spans, note: null };
}

/** The instances of title, product list and timeline together; of the introduction only where those name none. */
function settleInstances(
  parts: Parts,
  catalog: Catalog,
  products: readonly string[],
): Read<readonly string[]> {
  const of = (source: Source): Fact<PrintedInstance>[] =>
    parts.lines[source].flatMap((line) => instanceCodesOf(line, catalog));
  const main = [...of('title'), ...of('products'), ...of('timeline')];
  const found = main.length > 0 ? main : of('introduction');
  if (found.length === 0)
    return { value: [], certainty: 'unknown', spans: [], note: 'No instance is named.' };
  const platform = platformOf(found, products);
  const ids = found.map(({ value }) => instanceId({ ...value, platform: value.platform ?? platform }));
  const value = [...new Set(ids)].toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b));
  return { value, certainty: 'certain', spans: found.map(({ span }) => span), note: null };
}

/** The platform of codes that stand without one: that of the others, or of the report's only product. */
function platformOf(found: readonly Fact<PrintedInstance>[], products: readonly string[]): string | null {
  const named = found.find(({ value }) => value.platform !== null);
  if (named !== undefined) return named.value.platform;
  return products.length === 1 && products[0] === 'campusM' ? 'campusM' : null;
}

function settleSite(
  parts: Parts,
  catalog: Catalog,
  instances: readonly string[],
  products: readonly string[],
): Pick<Place, 'region' | 'dataCenter'> {
  const of = (part: 'timeline' | 'title' | 'introduction' | 'cause'): Fact<PrintedSite>[] =>
    parts.lines[part].flatMap((line) => sitesOf(line, catalog));
  const found = [...of('timeline'), ...of('title'), ...of('introduction')];
  // The cause names the site by its code, but it may speak of other regions too.
  const dataCenter = [...found, ...of('cause')].find(({ value }) => value.dataCenter !== null);
  return { dataCenter: dataCenterOf(dataCenter), region: regionOf(found, catalog, instances, products) };
}

function dataCenterOf(fact: Fact<PrintedSite> | undefined): Read<string | null> {
  return fact === undefined
    ? { value: null, certainty: 'unknown', spans: [], note: 'No data center of the catalog is named.' }
    : { value: fact.value.dataCenter, certainty: 'certain', spans: [fact.span], note: null };
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

function instanceFindings(instances: Read<readonly string[]>, parts: Parts, catalog: Catalog): Found[] {
  if (instances.value.length === 0)
    return [{ code: 'instance-missing', message: 'The report names no instance.', spans: [] }];
  const platform = instances.value[0]!.includes(' ')
    ? instances.value[0]!.slice(0, instances.value[0]!.lastIndexOf(' '))
    : '';
  const idsIn = (lines: readonly Line[]): { ids: string[]; spans: Span[] } => {
    const codes = lines.flatMap((line) => instanceCodesOf(line, catalog));
    return {
      ids: [
        ...new Set(codes.map(({ value }) => instanceId({ ...value, platform: value.platform ?? platform }))),
      ],
      spans: codes.map(({ span }) => span),
    };
  };
  const [title, timeline] = [idsIn(parts.lines.title), idsIn(parts.lines.timeline)];
  if (title.ids.length === 0 || timeline.ids.length === 0) return [];
  const same = title.ids.length === timeline.ids.length && title.ids.every((id) => timeline.ids.includes(id));
  if (same) return [];
  const message = `The title names ${title.ids.join(', ')}; the timeline names ${timeline.ids.join(', ')}.`;
  return [{ code: 'title-instances', message, spans: [...title.spans, ...timeline.spans] }];
}
