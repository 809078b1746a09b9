import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveCatalog } from '#core/dataset.ts';
import type { Incident } from '#core/incident.ts';
import { FLAG } from '#core/pack/index-format.ts';
import type { Table } from '#core/table.ts';
import { localClock, localDate } from '#core/time/words.ts';
import { reconcile } from '#core/uptime/reconcile.ts';
import type { UptimeReport } from '#core/uptime/uptime-report.ts';
import { aCatalog, aLane, anIncident, anOutage, aTable, outageAt } from '#test/support/builders.ts';
import { incidentLists, PLATFORM } from '#test/support/datasets.ts';
import { anUptimeReport, aPrintedOutage } from '#test/support/real-uptime.ts';

const ZONE = 'America/Chicago';
const MINUTE = 60_000;

/** The incidents, on a catalog in which A1 is always a lane. */
function tableOf(incidents: readonly Incident[]): Table {
  const derived = deriveCatalog(incidents);
  const a1 = aLane({
    id: 'A1',
    platform: 'Platform',
    region: 'West',
    timeZone: ZONE,
    coverage: { from: '2024-01-01', to: '2025-01-01' },
  });
  return aTable(incidents, {
    ...derived,
    regions: [...new Set(['West', ...derived.regions])],
    products: PLATFORM,
    instances: [a1, ...derived.instances.filter(({ id }) => id !== 'A1')],
  });
}

const row = (at: number, minutes: number, clock: 'as it is' | 'twelve hours off' | 'none') =>
  aPrintedOutage({
    date: localDate(at, ZONE),
    start: clock === 'none' ? 'unknown' : localClock(at, ZONE),
    end: localClock(at + (minutes + (clock === 'twelve hours off' ? 720 : 0)) * MINUTE, ZONE),
    zone: clock === 'none' ? 'CDT' : null,
    statedMinutes: minutes,
  });

/** Incidents, and a report whose rows are in part theirs, shifted a little. */
const cases = incidentLists.chain((incidents) =>
  fc
    .record({
      rows: fc.array(
        fc.record({
          pick: fc.nat(),
          shift: fc.integer({ min: -90, max: 90 }),
          minutes: fc.integer({ min: 0, max: 400 }),
          own: fc.boolean(),
          clock: fc.constantFrom('as it is', 'as it is', 'twelve hours off', 'none'),
        }),
        { maxLength: 6 },
      ),
      quarter: fc.constantFrom('2024Q2', '2024Q3', '2024Q4'),
      product: fc.constantFrom('Platform', 'Alpha', 'Gamma'),
      more: fc.integer({ min: 0, max: 50 }),
    })
    .map(({ rows, quarter, product, more }) => {
      const table = tableOf(incidents);
      const outages = rows.map(({ pick, shift, minutes, own, clock }) => {
        const from = own && table.rowCount > 0 ? table.start[pick % table.rowCount]! : Date.UTC(2024, 7, 1);
        return row(from + (shift + (own ? 0 : (pick % 50) * 1440)) * MINUTE, minutes, clock);
      });
      const sum = outages.reduce((all, item) => all + item.statedMinutes!, 0);
      const report: UptimeReport = anUptimeReport({
        product,
        instance: 'A1',
        quarter,
        outages,
        listedMinutes: sum + more,
      });
      return { table, report, sum, more };
    }),
);

test('every printed outage is in exactly one group, and their minutes make the sum', () => {
  fc.assert(
    fc.property(cases, ({ table, report, sum, more }) => {
      const found = reconcile(table, 0, report);
      const printed = [
        ...found.matches.flatMap((match) => match.printed),
        ...found.onlyPrinted.map((item) => item.printed),
      ];
      expect(printed.map(({ at }) => at).sort((a, b) => a - b)).toEqual(report.outages.map((_, at) => at));
      expect(printed.reduce((all, { minutes }) => all + minutes!, 0)).toBe(sum);
      expect(found.unrecordedMinutes).toBe(more);
      expect(found.listedMinutes).toBe(sum + more);
      const matched = found.matches.reduce((all, match) => all + match.printedMinutes!, 0);
      const alone = found.onlyPrinted.reduce((all, item) => all + item.printed.minutes!, 0);
      expect(matched + alone + found.unrecordedMinutes).toBe(found.listedMinutes);
    }),
  );
});

test('every outage of the lane within the quarter is in exactly one group, and minutes count once', () => {
  fc.assert(
    fc.property(cases, ({ table, report }) => {
      const found = reconcile(table, 0, report);
      const matched = found.matches.flatMap((match) => match.reported);
      const all = [...matched, ...found.onlyReported, ...found.unplaced];
      expect(new Set(all.map((window) => window.row)).size).toBe(all.length);
      const rows = Array.from({ length: table.rowCount }, (_, at) => at);
      const inQuarter = rows.filter(
        (at) =>
          table.lane[at] === 0 &&
          table.start[at]! < found.quarter.end &&
          Math.max(table.until[at]!, table.start[at]! + 1) > found.quarter.start,
      );
      for (const at of inQuarter) expect(all.some((window) => window.row === at)).toBe(true);
      expect(found.onlyReported.every((window) => window.lane === 'A1' && !window.unnamed)).toBe(true);
      expect(found.unplaced.every((window) => window.unnamed && window.lane.endsWith(' · West'))).toBe(true);
      // Minute by minute, as one would tick them off on paper.
      const ticked = new Set<number>();
      for (const { row: at } of all)
        if (table.timed[at] === 1)
          for (let time = table.start[at]!; time < table.until[at]!; time += MINUTE) ticked.add(time);
      expect(found.reportedMinutes).toBeCloseTo(ticked.size, 6);
      expect(found.namedMinutes).toBeLessThanOrEqual(found.reportedMinutes + 1e-6);
    }),
    { numRuns: 60 },
  );
});

test('what overlaps is never told apart, and what is a day away never together', () => {
  fc.assert(
    fc.property(cases, ({ table, report }) => {
      const found = reconcile(table, 0, report);
      for (const { printed } of found.onlyPrinted) {
        const [span] = printed.own;
        const overlapping = Array.from({ length: table.rowCount }, (_, at) => at).filter(
          (at) => table.lane[at] === 0 && table.start[at]! < span!.end && table.until[at]! > span!.start,
        );
        expect(overlapping).toEqual([]);
      }
      for (const match of found.matches)
        for (const { own, labelled } of match.printed) {
          const near = match.reported.some((window) =>
            [...own, ...labelled].some(
              (span) => span.start - window.end < 86_400_000 && window.start - span.end < 86_400_000,
            ),
          );
          expect(near).toBe(true);
        }
    }),
  );
});

const LANE = aLane({ id: 'NA05', platform: 'Platform' });
const plain = (incidents: readonly Incident[]) => aTable(incidents, aCatalog({ instances: [LANE] }));

test('a window that only days are known of matches an outage of such a day, without minutes', () => {
  const incident = anIncident({
    outages: [anOutage({ start: '2025-07-19', end: '2025-07-20', precision: 'day' })],
  });
  const table = plain([incident]);
  expect(table.index.windows.flags[0]! & FLAG.startDay).not.toBe(0);
  const { matches } = reconcile(table, 0, anUptimeReport({ outages: [aPrintedOutage()] }));
  expect(matches).toMatchObject([
    { printedMinutes: 40, reportedMinutes: null, reported: [{ vague: 'days' }] },
  ]);
});

test('two rows within one reported outage are one event, whose minutes are compared together', () => {
  const outages = [
    aPrintedOutage({ start: '01:45 PM', end: '01:55 PM', statedMinutes: 10 }),
    aPrintedOutage({ start: '02:10 PM', end: '02:25 PM', statedMinutes: 15 }),
  ];
  const { matches, onlyPrinted } = reconcile(plain([anIncident()]), 0, anUptimeReport({ outages }));
  expect(matches).toMatchObject([{ printedMinutes: 25, reportedMinutes: 40, clock: 'either' }]);
  expect(onlyPrinted).toEqual([]);
});

test('an outage that crosses the end of the quarter is matched whole', () => {
  const incident = anIncident({
    outages: [
      anOutage({
        start: '2025-09-30T23:30:00-07:00[America/Los_Angeles]',
        end: '2025-10-01T00:30:00-07:00[America/Los_Angeles]',
      }),
    ],
  });
  const outages = [
    aPrintedOutage({ date: '2025-09-30', start: '11:30 PM', end: '12:30 AM', statedMinutes: 60 }),
  ];
  const { matches } = reconcile(plain([incident]), 0, anUptimeReport({ outages }));
  expect(matches).toMatchObject([{ printedMinutes: 60, reportedMinutes: 60 }]);
});

test('a report on another product of another region has no part in it', () => {
  const elsewhere = anIncident({ id: 'b', instances: [], products: ['campusM'] });
  const found = reconcile(plain([anIncident(), elsewhere]), 0, anUptimeReport());
  expect(found.onlyReported.map(({ id }) => id)).toEqual(['2025-07-19-na05']);
  expect(found.unplaced).toEqual([]);
});

test('an outage without a readable clock time began at no time, so nothing began together with it', () => {
  const midnight = outageAt('2025-08-04T07:05Z', 30, 'America/Los_Angeles');
  const other = anIncident({ id: 'eu', instances: ['EU03'], outages: [midnight] });
  const printed = (start: string, end: string) =>
    anUptimeReport({
      outages: [aPrintedOutage({ date: '2025-08-04', start, end, statedMinutes: 30 })],
      listedMinutes: 30,
    });
  const elsewhereOf = (start: string, end: string) =>
    reconcile(plain([anIncident(), other]), 0, printed(start, end)).onlyPrinted.map(
      ({ elsewhere }) => elsewhere,
    );
  expect(elsewhereOf('12:05 AM', '12:35 AM')).toEqual([[{ id: 'eu', lane: 'EU03' }]]);
  expect(elsewhereOf('unknown', 'unknown')).toEqual([[]]);
});
