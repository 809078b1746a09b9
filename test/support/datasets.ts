import fc from 'fast-check';
import type { Incident, Outage } from '#core/incident.ts';
import { addDays } from '#core/time/day.ts';
import { formatOffset } from '#core/time/moment.ts';
import { offsetMinutes } from '#core/time/zone.ts';
import { CAUSES, idsOf, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';

/** Few of everything, so that random incidents meet on lanes, overlap and share causes. */
const PLACES = [
  { instance: 'A1', region: 'West', zone: 'America/Chicago' },
  { instance: 'A2', region: 'West', zone: 'America/Chicago' },
  { instance: 'B1', region: 'East', zone: 'Asia/Kolkata' },
  { instance: 'C1', region: 'South', zone: 'Australia/Lord_Howe' },
];
export const PRODUCTS = ['Platform', 'Alpha', 'Beta', 'Gamma'];

/** Around the two changes of the clocks of 2024, so that days of 23 and 25 hours occur. */
const FIRST = Date.UTC(2024, 2, 1);
const LAST = Date.UTC(2024, 11, 1);

/** An instant as the format writes it. */
export function momentAt(instant: number, zone: string): string {
  const offset = offsetMinutes(instant, zone);
  const wall = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${formatOffset(offset)}[${zone}]`;
}

const minuteWithin = fc
  .integer({ min: 0, max: (LAST - FIRST) / 60_000 })
  .map((minutes) => FIRST + minutes * 60_000);

function outageIn(zone: string): fc.Arbitrary<Outage> {
  return fc
    .record({
      start: minuteWithin,
      minutes: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60_000 })),
      impact: fc.constantFrom(...idsOf(IMPACTS)),
      kind: fc.constantFrom('timed', 'timed', 'timed', 'timed', 'open', 'days', 'day'),
    })
    .map(({ start, minutes, impact, kind }) => {
      const begin = momentAt(start, zone);
      const day = begin.slice(0, 10);
      const dated = kind === 'days' || kind === 'day';
      const end = {
        timed: momentAt(start + minutes * 60_000, zone),
        open: null,
        day: null,
        days: addDays(day, 3),
      };
      return {
        start: dated ? day : begin,
        end: end[kind as keyof typeof end],
        precision: dated ? ('day' as const) : ('minute' as const),
        impact,
        statedMinutes: null,
        instances: null,
        products: null,
      };
    });
}

function incidentAt(at: number): fc.Arbitrary<Incident> {
  return fc.constantFrom(...PLACES).chain((place) =>
    fc
      .record({
        outages: fc.array(outageIn(place.zone), { minLength: 1, maxLength: 4 }),
        instances: fc.constantFrom<string[][]>(
          [place.instance],
          place.region === 'West' ? ['A1', 'A2'] : [place.instance],
          [],
        ),
        products: fc.subarray(PRODUCTS),
        category: fc.constantFrom(...idsOf(CAUSES).slice(0, 3), 'unknown' as const),
        trigger: fc.constantFrom(...idsOf(TRIGGERS).slice(0, 3)),
        word: fc.constantFrom('disk', 'cable', 'Zürich'),
      })
      .map(({ outages, instances, products, category, trigger, word }) => ({
        id: `incident-${at}`,
        title: `Report ${at} on a ${word}`,
        source: { publisher: 'Test', url: null, published: null, state: 'final' as const },
        products,
        instances,
        region: place.region,
        dataCenter: null,
        timeZone: place.zone,
        timeZoneStated: null,
        outages,
        scope: null,
        services: [],
        cause: { category, also: [], trigger, summary: null, resolution: null },
        measures: [],
        findings: [],
      })),
  );
}

/** Up to twelve incidents that pass the schema, with ids of their own. */
export const incidentLists: fc.Arbitrary<Incident[]> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => incidentAt(at))));

/** A catalog in which the platform carries two of the products. */
export const PLATFORM = [
  { name: 'Platform', carries: ['Alpha', 'Beta'] },
  { name: 'Alpha', carries: [] },
  { name: 'Beta', carries: [] },
  { name: 'Gamma', carries: [] },
];
