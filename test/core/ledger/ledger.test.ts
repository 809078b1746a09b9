import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#core/incident.ts';
import type { Dataset } from '#core/dataset.ts';
import type { View } from '#core/filter/codec.ts';
import { explainFinding } from '#core/ledger/explain-finding.ts';
import { explainMeasures } from '#core/ledger/explain-measures.ts';
import { findingKinds } from '#core/ledger/finding-kinds.ts';
import { laterIncidents } from '#core/ledger/later-incidents.ts';
import { GROUPINGS, ledgerGroups } from '#core/ledger/ledger-groups.ts';
import { writeAsked } from '#core/ledger/measure-choice.ts';
import { measureLedger } from '#core/ledger/measure-ledger.ts';
import { reportDelays } from '#core/ledger/report-delay.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { recordsOf, type Records } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { select, type Selection } from '#core/select.ts';
import { buildTable, type Table } from '#core/table.ts';
import { FINDING_CODES, idsOf, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { aDataset } from '#test/support/builders.ts';
import { dayAt, naiveOutages, passes, type NaiveOutage } from '#test/support/naive.ts';
import { promising } from '#test/support/promises.ts';
import { someCatalog, views } from '#test/support/random-datasets.ts';

interface Case {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly records: Records;
  readonly selection: Selection;
  readonly all: readonly NaiveOutage[];
  /** Reports with an outage that passes the filter. */
  readonly shown: readonly Incident[];
  readonly idOf: (place: number) => string;
}

function always(check: (given: Case) => void, numRuns = 150): void {
  fc.assert(
    fc.property(promising, someCatalog, views, (list, catalog, view: View) => {
      const dataset = aDataset(list, catalog);
      expect(dataset.rejected).toEqual([]);
      const table = buildTable(columnsOf(dataset));
      const idOf = (place: number): string => textAt(table.index.incidents.id, place);
      const byId = new Map(dataset.incidents.map((incident) => [incident.id, incident]));
      const ordered = Array.from({ length: table.incidentCount }, (_, place) => byId.get(idOf(place))!);
      const all = naiveOutages(dataset);
      const passing = all.filter((outage) => passes(outage, view, dataset, all));
      check({
        dataset,
        table,
        records: recordsOf(ordered),
        selection: select(table, view),
        all,
        shown: dataset.incidents.filter((incident) => passing.some((outage) => outage.incident === incident)),
        idOf,
      });
    }),
    { numRuns },
  );
}

/** The later incidents of one, from the outages as they are listed. */
function naiveLater({ all, dataset }: Case, incident: Incident): Map<string, number> {
  const own = all.filter((outage) => outage.incident === incident);
  const begin = (list: readonly NaiveOutage[]): number => Math.min(...list.map(({ start }) => start));
  const later = new Map<string, number>();
  if (incident.cause.category === 'unknown') return later;
  for (const other of dataset.incidents) {
    const theirs = all.filter((outage) => outage.incident === other);
    const apart = begin(theirs) - begin(own);
    const near = theirs.some(({ lane }) =>
      own.some((outage) => outage.lane === lane || lane.sisters.includes(outage.lane.id)),
    );
    if (apart > 0 && near && other.cause.category === incident.cause.category)
      later.set(other.id, Math.floor(apart / 86_400_000));
  }
  return later;
}

const sorted = (list: Iterable<string>): string[] => [...list].sort();

describe('later incidents', () => {
  it('are those of a naive recount, nearest first', () => {
    always((given) => {
      const later = laterIncidents(given.table);
      given.dataset.incidents.forEach((incident) => {
        const place = Array.from({ length: given.table.incidentCount }, (_, at) => at).find(
          (at) => given.idOf(at) === incident.id,
        )!;
        const found = later.all(place);
        expect(new Map(found.map((item) => [given.idOf(item.incident), item.days]))).toEqual(
          naiveLater(given, incident),
        );
        expect(found.map(({ days }) => days)).toEqual(found.map(({ days }) => days).sort((a, b) => a - b));
        expect(later.first(place)).toEqual(found[0] ?? null);
      });
    });
  });

  it('agree with the repeats of the table', () => {
    always(({ table }) => {
      const later = laterIncidents(table);
      table.repeats.forEach((earlier, incident) => {
        if (earlier < 0) return;
        const pair = later.all(earlier).find((item) => item.incident === incident);
        expect(pair?.days).toBeLessThanOrEqual(REPEAT_DAYS);
      });
    });
  });
});

const choices = fc.record({
  status: fc.option(fc.constantFrom(...idsOf(MEASURE_STATUSES)), { freq: 2 }),
  kind: fc.option(fc.constantFrom(...idsOf(MEASURE_KINDS)), { freq: 2 }),
});

describe('the ledger of measures', () => {
  it('holds what a naive recount finds, for every filter and choice', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        always((given) => {
          const { table, selection, records, idOf } = given;
          const ledger = measureLedger(table, selection, records, choice);
          const wanted = (incident: Incident) =>
            incident.measures.filter(
              (item) =>
                (choice.status === null || item.status === choice.status) &&
                (choice.kind === null || item.kind === choice.kind),
            );
          const promised = given.shown.filter((incident) => wanted(incident).length > 0);
          expect(ledger.reports).toBe(given.shown.length);
          expect(
            Object.fromEntries(
              ledger.entries.map((entry) => [
                idOf(entry.incident),
                entry.measures.map((place) => textAt(records.measures.text, place)),
              ]),
            ),
          ).toEqual(
            Object.fromEntries(promised.map((item) => [item.id, wanted(item).map(({ summary }) => summary)])),
          );
          expect(ledger.measures).toBe(promised.flatMap(wanted).length);
          expect(ledger.dated).toBe(promised.flatMap(wanted).filter(({ due }) => due !== null).length);
          expect(ledger.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(ledger.measures);
          const comparable = promised.filter(({ cause }) => cause.category !== 'unknown');
          expect(sorted(ledger.comparable.map(idOf))).toEqual(sorted(comparable.map(({ id }) => id)));
          const gaps = comparable.flatMap((incident) => {
            const later = [...naiveLater(given, incident).values()];
            return later.length === 0 ? [] : [Math.min(...later)];
          });
          expect([...ledger.gaps].sort((a, b) => a - b)).toEqual(gaps.sort((a, b) => a - b));
        }, 12);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps every report in its groups, and each instance’s own', () => {
    always((given) => {
      const { table, selection, records } = given;
      const ledger = measureLedger(table, selection, records, { status: null, kind: null });
      for (const by of GROUPINGS) {
        const groups = ledgerGroups(table, selection, ledger, by);
        const held = groups.flatMap(({ entries }) => entries);
        expect(new Set(held)).toEqual(new Set(ledger.entries));
        if (by !== 'instance') expect(held).toHaveLength(ledger.entries.length);
        for (const group of groups) {
          expect(group.followed).toBe(
            group.entries.filter(({ incident }) => ledger.followed.includes(incident)).length,
          );
          expect(group.measures).toBe(group.entries.flatMap(({ measures }) => measures).length);
        }
      }
    });
  });

  it('opens as what it shows', () => {
    fc.assert(
      fc.property(choices, fc.boolean(), (choice, dated) => {
        always(({ table, selection, records }) => {
          const ledger = measureLedger(table, selection, records, choice);
          const of = (more: object) => {
            const found = explainMeasures(table, selection, records, writeAsked({ ...choice, ...more }));
            if ('unread' in found) throw new Error(found.unread);
            return found;
          };
          expect(of({ dated }).amount).toBe(dated ? ledger.dated : ledger.measures);
          expect(of({ since: 'later' }).amount).toBe(ledger.followed.length);
          for (const more of [{ dated }, { since: 'later' }, { since: 'none-since' }]) {
            const found = of(more);
            expect(found.behind.reduce((sum, { adds }) => sum + adds, 0)).toBe(found.amount);
          }
          expect(of({ since: 'gap' }).amount).toBe(ledger.medianGap);
          expect(of({ since: 'gap' }).behind.map(({ adds }) => adds)).toEqual(
            [...ledger.gaps].sort((a, b) => a - b),
          );
          expect(of({ since: 'none-since' }).amount).toBe(ledger.comparable.length - ledger.followed.length);
        }, 12);
      }),
      { numRuns: 8 },
    );
    always(({ table, selection, records }) => {
      expect(explainMeasures(table, selection, records, 'nonsense')).toHaveProperty('unread');
    }, 1);
  });
});

describe('the findings', () => {
  it('are counted as a naive recount counts them, and open as that', () => {
    always(({ table, selection, records, shown, idOf }) => {
      const found = findingKinds(table, selection, records);
      expect(found.reports).toBe(shown.length);
      const faults = ({ findings }: Incident) => findings.filter(({ code }) => code !== 'excerpt');
      const inPart = shown.filter(({ findings }) => findings.some(({ code }) => code === 'excerpt'));
      expect(found.findings).toBe(shown.flatMap(faults).length);
      expect(sorted(found.without.map(idOf))).toEqual(
        sorted(shown.filter((incident) => faults(incident).length === 0).map(({ id }) => id)),
      );
      expect(found.inPart).toBe(inPart.length);
      const only = sorted(inPart.filter((incident) => faults(incident).length === 0).map(({ id }) => id));
      expect(sorted(found.onlyInPart.map(idOf))).toEqual(only);
      const anyKind = explainFinding(table, selection, records);
      if ('unread' in anyKind) throw new Error(anyKind.unread);
      expect(sorted(anyKind.leftOut.flatMap(({ incidents }) => incidents).map(idOf))).toEqual(only);
      for (const { id } of FINDING_CODES) {
        const kind = found.kinds.find(({ code }) => code === id);
        const own = shown.filter(({ findings }) => findings.some(({ code }) => code === id));
        expect(kind?.reports ?? 0).toBe(own.length);
        expect(
          sorted(
            (kind?.findings ?? []).map(
              (place, at) => `${idOf(kind!.incidents[at]!)} ${textAt(records.findings.text, place)}`,
            ),
          ),
        ).toEqual(
          sorted(
            own.flatMap((incident) =>
              incident.findings
                .filter(({ code }) => code === id)
                .map(({ message }) => `${incident.id} ${message}`),
            ),
          ),
        );
        expect(explainFinding(table, selection, records, id)).toMatchObject({ amount: own.length });
      }
      expect(explainFinding(table, selection, records)).toMatchObject({
        amount: shown.length - found.without.length,
      });
      expect(explainFinding(table, selection, records, 'none')).toMatchObject({
        amount: found.without.length,
      });
      expect(explainFinding(table, selection, records, 'nonsense')).toHaveProperty('unread');
    });
  });
});

describe('the delay of reports', () => {
  it('is measured day by day from the end of the last outage', () => {
    always(({ table, selection, records, shown, all, idOf }) => {
      const found = reportDelays(table, selection, records);
      const dated = shown.filter(({ source }) => source.published !== null);
      expect(found.undated).toBe(shown.length - dated.length);
      const naive = dated.flatMap((incident) => {
        const own = all.filter((outage) => outage.incident === incident);
        const open = own.some(
          ({ window, start, until, timed }) =>
            window.end === null || (!timed && start === until && window.precision === 'minute'),
        );
        if (open) return [];
        const last = Math.max(...own.map(endOf));
        const { lane } = own.find((outage) => endOf(outage) === last)!;
        const [ended, published] = [dayAt(last, lane.timeZone), incident.source.published!];
        return published < ended
          ? []
          : [{ id: incident.id, ended, published, days: count(ended, published) }];
      });
      expect(
        found.delays
          .map(({ incident, ...rest }) => ({ id: idOf(incident), ...rest }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ).toEqual(naive.sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(found.delays.length + found.endless.length + found.early.length).toBe(dated.length);
      expect(explainFinding(table, selection, records, 'delay')).toMatchObject({ amount: found.median });
    });
  });
});

/** A bare day as an end runs to the midnight after it, which is another day's. */
function endOf({ window, until }: NaiveOutage): number {
  return window.end !== null && !window.end.includes('T') ? until - 1 : until;
}

/** Working days one by one. */
function count(from: string, to: string): number {
  let days = 0;
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000)
    if (![0, 6].includes(new Date(at).getUTCDay())) days++;
  return days;
}
