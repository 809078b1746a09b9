import type { Incident, Outage } from '#core/incident.ts';
import { formatOffset } from '#core/time/moment.ts';
import { offsetMinutes } from '#core/time/zone.ts';
import { CAUSES, idsOf, IMPACTS, MEASURE_KINDS, MEASURE_STATUSES, TRIGGERS } from '#core/vocabulary.ts';
import type { Random } from './random.ts';

const REGIONS = [
  { name: 'North America', code: 'NA', zones: ['America/Chicago', 'America/Los_Angeles'] },
  { name: 'Canada', code: 'CA', zones: ['America/Toronto'] },
  { name: 'Europe', code: 'EU', zones: ['Europe/Amsterdam', 'Europe/Berlin'] },
  { name: 'Asia Pacific', code: 'AP', zones: ['Asia/Singapore', 'Australia/Sydney'] },
  { name: 'China', code: 'CN', zones: ['Asia/Shanghai'] },
  { name: 'India', code: 'IN', zones: ['Asia/Kolkata'] },
  { name: 'South America', code: 'SA', zones: ['America/Sao_Paulo'] },
  { name: 'Middle East', code: 'ME', zones: ['Asia/Jerusalem'] },
];
const PRODUCTS = Array.from({ length: 20 }, (_, at) => `Product ${String.fromCharCode(65 + at)}`);
const PARTS = ['search', 'login', 'the index', 'the database', 'the gateway', 'mail', 'the scheduler', 'exports'];
const FAULTS = ['ran out of memory', 'lost its network', 'was set wrongly', 'hung after a change', 'failed over too late'];
const FIRST_DAY = Date.UTC(2013, 0, 1);
const LAST_DAY = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

interface Place {
  readonly instance: string;
  readonly region: string;
  readonly zone: string;
}

/** 300 instances over the regions, more of them in the larger ones. */
const PLACES: readonly Place[] = Array.from({ length: 300 }, (_, at) => {
  const region = REGIONS[at % 3 === 0 ? 0 : at % REGIONS.length]!;
  const number = String(Math.floor(at / 2) + 1).padStart(3, '0');
  return { instance: `${region.code}${number}`, region: region.name, zone: region.zones[at % region.zones.length]! };
}).filter((place, at, all) => all.findIndex((other) => other.instance === place.instance) === at);

/** The `at`-th made-up incident; ids are unique by their number. */
export function madeUpIncident(random: Random, at: number): Incident {
  const home = random.pick(PLACES);
  const neighbours = PLACES.filter((place) => place.zone === home.zone);
  const count = Math.min(neighbours.length, 1 + Math.floor(random.next() ** 2 * 5));
  const first = random.below(neighbours.length);
  const instances = Array.from({ length: count }, (_, i) => neighbours[(first + i) % neighbours.length]!.instance);
  const windows = random.chance(0.25) ? 1 + random.below(4) : 1;
  const begin = FIRST_DAY + Math.floor(random.next() * ((LAST_DAY - FIRST_DAY) / MINUTE)) * MINUTE;
  const outages: Outage[] = [];
  for (let i = 0, start = begin; i < windows; i++) {
    const minutes = Math.max(1, Math.round(random.logNormal(3.7, 1.2)));
    outages.push(outageOf(random, start, minutes, home.zone));
    start += (minutes + 5 + random.below(2000)) * MINUTE;
  }
  const cause = random.pick(idsOf(CAUSES));
  const day = outages[0]!.start.slice(0, 10);
  return {
    id: `${day}-made-up-${at}`,
    title: `${instances.join(', ')} - made-up incident ${at}`,
    source: { publisher: 'Made up', url: null, published: null, state: random.chance(0.05) ? 'preliminary' : 'final' },
    products: random.chance(0.7) ? [random.pick(PRODUCTS)] : [random.pick(PRODUCTS), random.pick(PRODUCTS)],
    instances,
    region: home.region,
    dataCenter: null,
    timeZone: home.zone,
    timeZoneStated: null,
    outages,
    scope: null,
    services: [],
    cause: {
      category: cause,
      also: [],
      trigger: random.pick(idsOf(TRIGGERS)),
      summary: `In this made-up case ${random.pick(PARTS)} ${random.pick(FAULTS)}.`,
      resolution: random.chance(0.6) ? 'It was restarted.' : null,
    },
    measures: Array.from({ length: random.below(3) }, () => ({
      summary: `Watch ${random.pick(PARTS)} more closely`,
      status: random.pick(idsOf(MEASURE_STATUSES)),
      kind: random.pick(idsOf(MEASURE_KINDS)),
      due: null,
    })),
    findings: random.chance(0.1) ? [{ code: 'zone-missing', message: 'The made-up report states no zone.' }] : [],
  };
}

function outageOf(random: Random, start: number, minutes: number, zone: string): Outage {
  const common = { impact: random.pick(idsOf(IMPACTS)), statedMinutes: null, instances: null, products: null };
  if (random.chance(0.01)) {
    return { start: moment(start, zone).slice(0, 10), end: null, precision: 'day', ...common };
  }
  const end = random.chance(0.01) ? null : moment(start + minutes * MINUTE, zone);
  return { start: moment(start, zone), end, precision: 'minute', ...common };
}

function moment(instant: number, zone: string): string {
  const offset = offsetMinutes(instant, zone);
  const wall = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  return `${wall}${formatOffset(offset)}[${zone}]`;
}
