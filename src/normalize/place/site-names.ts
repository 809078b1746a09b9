import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Line } from '../structure/line.ts';
import { isWord, type Token } from '../tokens.ts';

/** A data center or a region that a line names: `{ dataCenter }` where the catalog knows the site, else its region. */
export interface PrintedSite {
  readonly dataCenter: string | null;
  readonly region: string | null;
}

/** Names of regions in reports. */
const REGION_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['North America', ['north america', 'north american', 'northern america', 'na', 'us']],
  ['Canada', ['canada', 'canadian']],
  ['Europe', ['europe', 'european', 'eurpoe', 'eu', 'emea']],
  ['Asia Pacific', ['asia pacific', 'asian', 'apac', 'ap', 'australia', 'australian']],
  ['China', ['china', 'chinese', 'cn']],
];

/**
 * The data centers and regions that a line names: `Chicago Data Center`, `Seattle DC`, `DC04`,
 * `North America Data Center`, `CampusM EU instance`. Short forms (NA, EU) count only beside such a word.
 */
export function sitesOf(line: Line, catalog: Catalog): Fact<PrintedSite>[] {
  const found: Fact<PrintedSite>[] = [];
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at++) {
    const hit =
      codedSite(tokens, at, catalog) ?? namedSite(tokens, at, catalog) ?? namedRegion(tokens, at, catalog);
    if (hit === null) continue;
    const span = { start: tokens[hit.from]!.start, end: tokens[hit.next - 1]!.end };
    found.push({ value: hit.site, certainty: 'certain', span, finder: 'site name' });
    at = hit.next - 1;
  }
  return found;
}

interface Hit {
  readonly site: PrintedSite;
  readonly from: number;
  readonly next: number;
}

/** `DC04`. */
function codedSite(tokens: readonly Token[], at: number, catalog: Catalog): Hit | null {
  if (!isWord(tokens[at], 'dc') || tokens[at + 1]?.kind !== 'number' || !tokens[at + 1]!.glued) return null;
  const site = siteCalled(`dc${tokens[at + 1]!.text}`, catalog);
  return site === null ? null : { site, from: at, next: at + 2 };
}

/** Up to three words before "data center", read longest first. */
function namedSite(tokens: readonly Token[], at: number, catalog: Catalog): Hit | null {
  const next = pastDataCenter(tokens, at);
  if (next === null) return null;
  for (const words of [3, 2, 1]) {
    const name = joined(tokens, at - words, words);
    if (name === null) continue;
    const site = siteCalled(`${name} data center`, catalog) ?? siteCalled(name, catalog);
    if (site !== null) return { site, from: at - words, next };
    const region = regionCalled(name, catalog);
    if (region !== null) return { site: { dataCenter: null, region }, from: at - words, next };
  }
  return null;
}

/** `North America` anywhere; `NA` and `EU` only before "instance", "data center" and the like. */
function namedRegion(tokens: readonly Token[], at: number, catalog: Catalog): Hit | null {
  for (const words of [2, 1]) {
    const name = joined(tokens, at, words);
    if (name === null) continue;
    const region = regionCalled(name, catalog);
    if (region === null) continue;
    const short = words === 1 && name.length <= 2;
    const after = tokens[at + words];
    if (
      short &&
      (tokens[at]!.written !== tokens[at]!.written.toUpperCase() ||
        !isWord(after, 'instance', 'instances', 'region', 'rca'))
    )
      continue;
    if (pastDataCenter(tokens, at + words) !== null) continue;
    return { site: { dataCenter: null, region }, from: at, next: at + words };
  }
  return null;
}

function siteCalled(name: string, catalog: Catalog): PrintedSite | null {
  const plain = (text: string): string =>
    text.toLowerCase().replace('centre', 'center').replace('datacenter', 'data center');
  const site = catalog.dataCenters.find((one) =>
    [one.name, ...one.alsoCalled].some(
      (called) => plain(called) === name || plain(called) === name.replace(/ data center$/, ''),
    ),
  );
  return site === undefined ? null : { dataCenter: site.name, region: site.region };
}

function regionCalled(name: string, catalog: Catalog): string | null {
  const listed = catalog.regions.find((region) => region !== 'Global' && region.toLowerCase() === name);
  if (listed !== undefined) return listed;
  const region = REGION_WORDS.find(([, words]) => words.includes(name))?.[0];
  return region !== undefined && catalog.regions.includes(region) ? region : null;
}

function pastDataCenter(tokens: readonly Token[], at: number): number | null {
  if (isWord(tokens[at], 'data') && isWord(tokens[at + 1], 'center', 'centre', 'centers', 'centres'))
    return at + 2;
  if (isWord(tokens[at], 'datacenter', 'datacentre', 'datacenters', 'dc') && tokens[at + 1]?.glued !== true)
    return at + 1;
  return null;
}

function joined(tokens: readonly Token[], at: number, words: number): string | null {
  if (at < 0) return null;
  const part = tokens.slice(at, at + words);
  return part.length === words && part.every(({ kind }) => kind === 'word')
    ? part.map(({ text }) => text).join(' ')
    : null;
}
