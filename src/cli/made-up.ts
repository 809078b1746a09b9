import type { Incident, Outage } from '#core/incident.ts';
import { writeMoment } from '#core/time/moment.ts';
import { CAUSES, idsOf, MEASURE_KINDS, MEASURE_STATUSES, TRIGGERS } from '#core/vocabulary.ts';
import { PRODUCTS, SITES, type Site } from './made-up-places.ts';
import type { Random } from './random.ts';

const PARTS = [
  'search',
  'login',
  'the index',
  'the database',
  'the gateway',
  'mail',
  'the scheduler',
  'exports',
];
const FAULTS = [
  'ran out of memory',
  'lost its network',
  'was set wrongly',
  'hung after a change',
  'failed over too late',
];
const MENDS = [
  'It was restarted',
  'The change was taken back',
  'More room was given',
  'Traffic was moved away',
];
const SIZES = [1, 1, 1, 1, 1, 2, 2, 3, 4, 5];
const IMPACTS = [
  'unavailable',
  'unavailable',
  'unavailable',
  'partial',
  'partial',
  'degraded',
  'intermittent',
  'unknown',
] as const;
const MINUTE = 60_000;

/** First day of the made-up years, and the day after the last. */
export const FIRST_DAY = '2013-01-01';
export const LAST_DAY = '2026-01-01';
const FIRST = Date.parse(FIRST_DAY);
const LAST = Date.parse(LAST_DAY) - 5 * 1440 * MINUTE;

/** The `at`-th made-up incident of a dataset; ids are unique by their number. About 2.6 outages an incident. */
export function madeUpIncident(random: Random, at: number): Incident {
  const site = random.pick(SITES);
  const count = random.pick(SIZES);
  const first = random.below(site.instances.length);
  const instances = site.instances.map((_, n, all) => all[(first + n) % all.length]!).slice(0, count);
  const product = random.pick(PRODUCTS).name;
  const outages = madeUpOutages(random, site, instances);
  const part = random.pick(PARTS);
  const fault = random.pick(FAULTS);
  return {
    id: `${outages[0]!.start.slice(0, 10)}-${instances[0]!.toLowerCase()}-${at + 1}`,
    title: `${instances.join(', ')}: ${part} ${fault}`,
    source: {
      publisher: 'Made up',
      url: null,
      published: null,
      state: random.chance(0.05) ? 'preliminary' : 'final',
    },
    products: random.chance(0.8) ? [product] : [...new Set([product, random.pick(PRODUCTS).name])],
    instances,
    region: site.region,
    dataCenter: site.dataCenter,
    timeZone: site.zone,
    timeZoneStated: random.chance(0.8) ? `${site.dataCenter} time` : null,
    outages,
    scope: random.chance(0.1) ? 'few customers' : null,
    services: random.chance(0.05) ? ['SIP2'] : [],
    cause: {
      category: random.pick(idsOf(CAUSES)),
      also: random.chance(0.1) ? [random.pick(idsOf(CAUSES))] : [],
      trigger: random.pick(idsOf(TRIGGERS)),
      summary: `In this made-up case ${part} ${fault}.`,
      resolution: random.chance(0.6) ? `${random.pick(MENDS)}.` : null,
    },
    measures: Array.from({ length: random.below(3) }, () => ({
      summary: `Watch ${random.pick(PARTS)} more closely`,
      status: random.pick(idsOf(MEASURE_STATUSES)),
      kind: random.pick(idsOf(MEASURE_KINDS)),
      due: null,
    })),
    findings: outages.some((outage) => outage.end === null)
      ? [{ code: 'end-missing', message: 'The made-up report states no end.' }]
      : [],
  };
}

/** Windows one after the other; the lengths are log-normal with a median of 50 minutes. */
function madeUpOutages(random: Random, site: Site, instances: readonly string[]): Outage[] {
  let start = FIRST + Math.floor((random.next() * (LAST - FIRST)) / MINUTE) * MINUTE;
  return Array.from({ length: random.chance(0.25) ? 2 + random.below(2) : 1 }, (_, n) => {
    const minutes = Math.min(1440, Math.max(1, Math.round(random.logNormal(Math.log(50), 1.1))));
    const subset = n > 0 && instances.length > 1 && random.chance(0.3) ? [random.pick(instances)] : null;
    const common = { impact: random.pick(IMPACTS), statedMinutes: null, instances: subset, products: null };
    const begin = writeMoment(start, site.zone);
    const end = random.chance(0.01) ? null : writeMoment(start + minutes * MINUTE, site.zone);
    start += (minutes + 5 + random.below(600)) * MINUTE;
    if (random.chance(0.01)) return { start: begin.slice(0, 10), end: null, precision: 'day', ...common };
    return { start: begin, end, precision: 'minute', ...common };
  });
}
