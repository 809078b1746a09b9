import { describe, expect, it } from 'vitest';
import { bitsOf, type Bitset } from '#core/bitset.ts';
import type { CatalogInstance } from '#core/catalog.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { textAt } from '#core/pack/text-column.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { clausesOf, DIMENSIONS, without, type Dimension } from '#core/filter/filter.ts';
import type { Incident } from '#core/incident.ts';
import { select } from '#core/select.ts';
import { availability } from '#core/summary/availability.ts';
import { breakdown } from '#core/summary/breakdown.ts';
import { causeMatrix } from '#core/summary/cause-matrix.ts';
import { dayTotals } from '#core/summary/days.ts';
import { emptiedBy } from '#core/summary/emptied.ts';
import { facets } from '#core/summary/facets.ts';
import { heatmap } from '#core/summary/heatmap.ts';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { incidentList, type IncidentList } from '#core/summary/incident-list.ts';
import { INCIDENT_SORTS, type IncidentRow, type IncidentSort } from '#core/summary/incidents.ts';
import { latestIncidents } from '#core/summary/latest-incidents.ts';
import { lengths } from '#core/summary/lengths.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { quietSpells } from '#core/summary/spells.ts';
import { timeline } from '#core/summary/timeline.ts';
import { totals } from '#core/summary/totals.ts';
import { trend } from '#core/summary/trend.ts';
import { buildTable, type Table } from '#core/table.ts';
import { bucketsOver } from '#core/time/buckets.ts';
import { CAUSES, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';
import { aDataset } from '#test/support/builders.ts';
import {
  concerns,
  dayAt,
  distinct,
  localTime,
  midnight,
  moments,
  passes,
  weighted,
  WEIGHTS,
  type NaiveOutage,
} from '#test/support/naive.ts';
import { always } from '#test/support/recounting.ts';

const keyOf = (outage: NaiveOutage): string =>
  [outage.incident.id, outage.lane.id, outage.start, outage.until, outage.window.impact, outage.timed].join();
const keysOf = (outages: readonly NaiveOutage[]): string[] => outages.map(keyOf).sort();

function rowKeys(table: Table, set: Bitset): string[] {
  return Array.from(bitsOf(set), (row) =>
    [
      textAt(table.index.incidents.id, table.incident[row]!),
      table.lanes[table.lane[row]!]!.id,
      table.start[row],
      table.until[row],
      IMPACTS[table.impact[row]!]!.id,
      table.timed[row] === 1,
    ].join(),
  ).sort();
}

const incidentsIn = (outages: readonly NaiveOutage[]): number =>
  distinct(outages.map(({ incident }) => incident));

describe('the selection', () => {
  it('is the outages that pass every clause', () => {
    always(({ table, selection, shown }) => {
      expect(rowKeys(table, selection.rows)).toEqual(keysOf(shown));
    });
  });

  it('but for one clause is what passes the others', () => {
    always(({ dataset, table, view, selection, all }) => {
      for (const clause of [...DIMENSIONS, 'period', 'q'] as const) {
        const rest = { ...view, filter: without(view.filter, clause) };
        const others = all.filter((outage) => passes(outage, rest, dataset, all));
        expect(rowKeys(table, selection.except(clause))).toEqual(keysOf(others));
      }
    });
  });

  it('that is empty says what each clause keeps out', () => {
    always(({ dataset, table, view, selection, all, shown }) => {
      const expected = clausesOf(view.filter).map((clause) => {
        const rest = { ...view, filter: without(view.filter, clause) };
        return { clause, incidents: incidentsIn(all.filter((outage) => passes(outage, rest, dataset, all))) };
      });
      const found = emptiedBy(table, selection);
      if (shown.length > 0) expect(found).toEqual([]);
      else expect(found).toEqual(expected.sort((a, b) => b.incidents - a.incidents));
    });
  });
});

it('each choice of a control is counted under all the other clauses', () => {
  always(({ dataset, table, view, selection, all }) => {
    const found = facets(table, selection);
    const has: Record<Dimension, (outage: NaiveOutage, value: string) => boolean> = {
      instance: ({ lane }, value) => lane.id === value,
      product: (outage, value) => concerns(outage, value, dataset),
      region: ({ lane }, value) => lane.region === value,
      cause: ({ incident }, value) => incident.cause.category === value,
      trigger: ({ incident }, value) => incident.cause.trigger === value,
      impact: ({ window }, value) => window.impact === value,
    };
    for (const dimension of DIMENSIONS) {
      const rest = { ...view, filter: without(view.filter, dimension) };
      const others = all.filter((outage) => passes(outage, rest, dataset, all));
      table.keys[dimension].values.forEach((value, at) => {
        const own = others.filter((outage) => has[dimension](outage, value));
        expect([dimension, value, found[dimension].counts[at]]).toEqual([dimension, value, incidentsIn(own)]);
        if (dimension !== 'product') return;
        // Whole platform: not one outage of the incident names the product or something that it carries.
        const carried = dataset.catalog.products.find(({ name }) => name === value)!.carries;
        const named = own.filter(({ products }) =>
          products.some((name) => name === value || carried.includes(name)),
        );
        expect(found.product.platformWide![at]).toBe(incidentsIn(own) - incidentsIn(named));
      });
    }
  });
});

describe('totals', () => {
  it('are those of a recount', () => {
    always(({ table, view, selection, shown, bounds }) => {
      const open = moments(shown, bounds);
      const minutes = weighted(open, view.rule);
      const found = totals(table, selection);
      expect(found).toMatchObject({
        incidents: incidentsIn(shown),
        outages: shown.length,
        lanes: distinct(shown.map(({ lane }) => lane)),
        untimed: shown.filter(({ timed }) => !timed).length,
      });
      expect(found.minutes).toBeCloseTo(minutes, 6);
      const known = shown.filter(({ window }) => window.impact !== 'unknown');
      expect(found.unknownMinutes).toBeCloseTo(minutes - weighted(moments(known, bounds), view.rule), 6);
      const starts = shown.map(({ start }) => start);
      expect(found.first?.instant).toBe(shown.length === 0 ? undefined : Math.min(...starts));
      expect(found.last?.instant).toBe(shown.length === 0 ? undefined : Math.max(...starts));
    });
  });

  it('name the repeats of the last half year on the same or a sister instance', () => {
    always(({ dataset, table, selection, all, shown }) => {
      const startOf = (incident: Incident): number =>
        Math.min(...all.filter((outage) => outage.incident === incident).map(({ start }) => start));
      const lanesOf = (incident: Incident): CatalogInstance[] =>
        all.filter((outage) => outage.incident === incident).map(({ lane }) => lane);
      const repeats = dataset.incidents.filter((incident) => {
        if (incident.cause.category === 'unknown') return false;
        return dataset.incidents.some((earlier) => {
          const gap = startOf(incident) - startOf(earlier);
          const kin = lanesOf(incident).flatMap((lane) => [lane.id, ...lane.sisters]);
          return (
            earlier.cause.category === incident.cause.category &&
            gap > 0 &&
            gap <= 180 * 86_400_000 &&
            lanesOf(earlier).some((lane) => kin.includes(lane.id))
          );
        });
      });
      const seen = new Set(shown.map(({ incident }) => incident));
      expect(totals(table, selection).repeats).toBe(repeats.filter((incident) => seen.has(incident)).length);
    });
  });
});

it('lengths are those of the windows, each once and in full', () => {
  always(({ table, selection, shown }) => {
    const windows = [...new Map(shown.map((outage) => [outage.window, outage])).values()];
    const minutes = windows.filter(({ timed }) => timed).map(({ start, until }) => (until - start) / 60_000);
    minutes.sort((a, b) => a - b);
    const found = lengths(table, selection.rows);
    expect([...found.minutes]).toEqual(minutes);
    expect(found.untimed).toBe(windows.length - minutes.length);
    expect(found.longest).toBe(minutes.at(-1) ?? null);
    const middle = (minutes.length - 1) / 2;
    const median = (minutes[Math.floor(middle)]! + minutes[Math.ceil(middle)]!) / 2;
    if (minutes.length === 0)
      expect([found.median, found.p90, found.longestIncident]).toEqual([null, null, -1]);
    else expect(found.median).toBeCloseTo(median, 9);
    if (minutes.length === 0) return;
    const id = textAt(table.index.incidents.id, found.longestIncident);
    const longest = windows.filter(
      ({ timed, start, until }) => timed && (until - start) / 60_000 === minutes.at(-1),
    );
    expect(longest.map(({ incident }) => incident.id)).toContain(id);
  });
});

it('availability is one minus the weighted share of what reports cover', () => {
  always(({ dataset, table, view, selection, all, shown, bounds }) => {
    const { instance, region, product } = view.filter;
    const lanes = dataset.catalog.instances.filter(
      (lane) =>
        (instance.length === 0 || instance.includes(lane.id)) &&
        (region.length === 0 || region.includes(lane.region)) &&
        (product.length === 0 ||
          all.some(
            (outage) => outage.lane === lane && product.some((one) => concerns(outage, one, dataset)),
          )),
    );
    const span = (lane: CatalogInstance): [number, number] => {
      const [from, to] = bounds(lane);
      const { coverage, timeZone } = lane;
      return [
        Math.max(from, midnight(coverage.from, timeZone)),
        Math.min(to, midnight(coverage.to, timeZone)),
      ];
    };
    const covered = lanes.map(span).filter(([from, to]) => from < to);
    const minutes = covered.reduce((sum, [from, to]) => sum + (to - from) / 60_000, 0);
    const found = availability(table, selection);
    expect(found.lanes).toBe(covered.length);
    expect(found.coveredMinutes).toBeCloseTo(minutes, 6);
    const open = moments(shown, span);
    for (const { rule, share, minutes: down } of found.byRule) {
      expect(down).toBeCloseTo(weighted(open, rule), 6);
      if (covered.length === 0) expect(share).toBeNull();
      else expect(share).toBeCloseTo(1 - weighted(open, rule) / minutes, 9);
    }
  });
});

describe('the heatmap', () => {
  it('puts minutes, outages and incidents into the cells in which they fall, to the local midnight', () => {
    always(({ table, view, selection, shown, bounds, zoneOf }) => {
      const { from, to } = shownDays(table, selection);
      const buckets = bucketsOver('month', from, to);
      const { edges } = buckets;
      const count = Math.max(0, edges.length - 1);
      const rows = Int32Array.from(table.lanes, (lane) => table.regions.indexOf(lane.region));
      const matrix = heatmap(table, selection, buckets, rows, table.regions.length);
      const cuts = (lane: CatalogInstance): number[] =>
        edges.slice(1, -1).map((day) => midnight(day, zoneOf(lane)));
      const column = (lane: CatalogInstance, instant: number): number =>
        cuts(lane).filter((cut) => cut <= instant).length;
      const open = moments(shown, bounds, cuts);
      for (const [row, region] of table.regions.entries()) {
        for (let at = 0; at < count; at++) {
          const cell = row * count + at;
          const inside = open.filter(
            ({ lane, start }) => lane.region === region && column(lane, start) === at,
          );
          const begun = shown.filter(
            ({ lane, start }) => lane.region === region && column(lane, start) === at,
          );
          expect(matrix.minutes[cell]).toBeCloseTo(weighted(inside, view.rule), 6);
          expect(matrix.outages[cell]).toBe(begun.length);
          expect(matrix.incidents[cell]).toBe(incidentsIn(begun));
          expect(matrix.untimed[cell]).toBe(begun.filter(({ timed }) => !timed).length);
          const covered = table.lanes.some(
            (lane) =>
              lane.region === region &&
              midnight(lane.coverage.from, lane.timeZone) < midnight(edges[at + 1]!, zoneOf(lane)) &&
              midnight(lane.coverage.to, lane.timeZone) > midnight(edges[at]!, zoneOf(lane)),
          );
          expect(matrix.uncovered[cell]).toBe(covered ? 0 : 1);
        }
      }
    }, 100);
  });

  it('holds the same sums as the figures, in any calendar unit', () => {
    always(({ table, selection }) => {
      const { from, to } = shownDays(table, selection);
      const rows = Int32Array.from(table.lanes.keys());
      const { minutes, outages } = totals(table, selection);
      for (const unit of ['month', 'quarter', 'half', 'year'] as const) {
        const matrix = heatmap(table, selection, bucketsOver(unit, from, to), rows, rows.length);
        if (matrix.columnCount === 0) continue;
        expect(sum(matrix.minutes)).toBeCloseTo(minutes, 6);
        expect(sum(matrix.outages)).toBe(outages);
      }
    });
  });
});

describe('causes', () => {
  it.each(['cause', 'trigger'] as const)(
    'by %s count incidents once and merge minutes within a category',
    (axis) => {
      always(({ table, view, selection, shown, bounds }) => {
        const terms = axis === 'cause' ? CAUSES : TRIGGERS;
        const of = ({ incident }: NaiveOutage): string =>
          axis === 'cause' ? incident.cause.category : incident.cause.trigger;
        const found = breakdown(table, selection, axis, 'minutes');
        const expected = terms
          .map(({ id }) => ({ id, own: shown.filter((outage) => of(outage) === id) }))
          .filter(({ own }) => own.length > 0)
          .map(({ id, own }) => ({
            id,
            incidents: incidentsIn(own),
            minutes: weighted(moments(own, bounds), view.rule),
          }));
        expect(found.shares.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const { id, incidents: count, minutes } of expected) {
          const share = found.shares.find((item) => item.id === id)!;
          expect(share.incidents).toBe(count);
          expect(share.minutes).toBeCloseTo(minutes, 6);
        }
        const known = found.shares.filter(({ id }) => id !== terms.at(-1)!.id);
        expect(found.shares.slice(0, known.length)).toEqual(known.toSorted((a, b) => b.minutes - a.minutes));
        expect(found.incidents).toBe(totals(table, selection).incidents);
      }, 100);
    },
  );

  it('by region count an incident once in each region', () => {
    always(({ table, selection, shown }) => {
      const { incidents: found } = causeMatrix(table, selection, 'region');
      CAUSES.forEach(({ id }, row) => {
        table.regions.forEach((region, column) => {
          const own = shown.filter(
            ({ incident, lane }) => incident.cause.category === id && lane.region === region,
          );
          expect(found[row * table.regions.length + column]).toBe(incidentsIn(own));
        });
      });
    }, 100);
  });

  it('by trigger and by year count each incident once', () => {
    always(({ table, selection, shown, zoneOf }) => {
      const years = new Map<string, string>();
      for (const outage of [...shown].sort((a, b) => a.start - b.start)) {
        if (!years.has(outage.incident.id))
          years.set(outage.incident.id, dayAt(outage.start, zoneOf(outage.lane)).slice(0, 4));
      }
      const triggers = causeMatrix(table, selection, 'trigger');
      const byYear = causeMatrix(table, selection, 'year');
      CAUSES.forEach(({ id }, row) => {
        const own = shown.filter(({ incident }) => incident.cause.category === id);
        triggers.columns.forEach((trigger, column) => {
          const hit = own.filter(({ incident }) => incident.cause.trigger === trigger);
          expect(triggers.incidents[row * triggers.columns.length + column]).toBe(incidentsIn(hit));
        });
        byYear.columns.forEach((year, column) => {
          const hit = own.filter(({ incident }) => years.get(incident.id) === year);
          expect(byYear.incidents[row * byYear.columns.length + column]).toBe(incidentsIn(hit));
        });
      });
      expect(byYear.incidents.reduce((sum, count) => sum + count, 0)).toBe(years.size);
    }, 100);
  });
});

describe('when', () => {
  it('in the week an outage began, on the clock of its instance', () => {
    always(({ table, selection, shown, zoneOf }) => {
      const counts = Array.from({ length: 168 }, () => 0);
      for (const { start, lane } of shown.filter((outage) => !outage.dateOnly)) {
        const { dayOfWeek, hour } = localTime(start, zoneOf(lane));
        counts[(dayOfWeek - 1) * 24 + hour]!++;
      }
      const found = hoursOfWeek(table, selection);
      expect([...found.counts]).toEqual(counts);
      expect(found.outages + found.undated).toBe(shown.length);
    });
  });

  it('in the year: minutes of each local day, and the outages open on it', () => {
    always(({ table, view, selection, shown, bounds, zoneOf }) => {
      const found = dayTotals(table, selection);
      const days = new Map<string, { minutes: number; outages: number; untimed: number }>();
      for (const outage of shown) {
        const [from, to] = bounds(outage.lane);
        const zone = zoneOf(outage.lane);
        const start = Math.max(outage.start, from);
        const last = Math.max(start, Math.min(outage.until, to) - 1);
        for (
          let day = dayAt(start, zone);
          day <= dayAt(last, zone);
          day = localTime(midnight(day, 'UTC'), 'UTC').next
        ) {
          const known = days.get(day) ?? { minutes: 0, outages: 0, untimed: 0 };
          days.set(day, {
            ...known,
            outages: known.outages + 1,
            untimed: known.untimed + (outage.timed ? 0 : 1),
          });
        }
      }
      expect([...found.keys()].sort()).toEqual([...days.keys()].sort());
      const cuts = (lane: CatalogInstance): number[] =>
        [...days.keys()].flatMap((day) => [
          midnight(day, zoneOf(lane)),
          midnight(localTime(midnight(day, 'UTC'), 'UTC').next, zoneOf(lane)),
        ]);
      const open = moments(shown, bounds, cuts);
      for (const [day, expected] of days) {
        const minutes = weighted(
          open.filter(({ lane, start }) => dayAt(start, zoneOf(lane)) === day),
          view.rule,
        );
        expect(found.get(day)).toMatchObject({ outages: expected.outages, untimed: expected.untimed });
        expect(found.get(day)!.minutes).toBeCloseTo(minutes, 6);
      }
    }, 100);
  });

  it('over the years: incidents by the quarter in which they began', () => {
    always(({ table, selection }) => {
      const { from, to } = shownDays(table, selection);
      const found = trend(table, selection, 'quarter', from, to);
      const { incidents: expected } = totals(table, selection);
      if (found.length > 0) expect(found.reduce((count, point) => count + point.incidents, 0)).toBe(expected);
    });
  });
});

it('the timeline has each outage on its lane, lanes by region and busiest first', () => {
  always(({ table, selection, shown }) => {
    const found = timeline(table, selection);
    const laneAt = (place: number) => table.lanes[found.lanes[place]!]!;
    const { row: rows, start, end, vague } = table.laneOrder;
    const drawn = Array.from(found.lanes, (_, place) =>
      Array.from(found.outages.subarray(found.from[place], found.from[place + 1])).map((at, i, own) => {
        if (i > 0) expect(start[at]).toBeGreaterThanOrEqual(start[own[i - 1]!]!);
        return [laneAt(place).id, start[at], vague[at]].join();
      }),
    ).flat();
    expect(drawn.sort()).toEqual(
      shown.map(({ lane, start, timed }) => [lane.id, start, timed ? 0 : 1].join()).sort(),
    );
    found.outages.forEach((at) => {
      const row = rows[at]!;
      const known = table.timed[row] === 1 || table.until[row]! > table.start[row]!;
      expect(end[at]).toBe(known ? table.until[row] : NaN);
    });
    const order = Array.from(found.lanes, (_, place) => {
      const { id, region } = laneAt(place);
      return {
        id,
        region: table.regions.indexOf(region),
        outages: shown.filter(({ lane }) => lane.id === id).length,
      };
    });
    expect(order).toEqual(
      order.toSorted((a, b) => a.region - b.region || b.outages - a.outages || (a.id < b.id ? -1 : 1)),
    );
  });
});

describe('the list', () => {
  it('has each incident with what is selected of it', () => {
    always(({ table, selection, shown }) => {
      const rows = rowsOf(incidentList(table, selection, 'began', true));
      expect(rows.map(({ id }) => id).sort()).toEqual(
        [...new Set(shown.map(({ incident }) => incident.id))].sort(),
      );
      for (const row of rows) {
        const own = shown.filter(({ incident }) => incident.id === row.id);
        expect(row.start).toBe(Math.min(...own.map(({ start }) => start)));
        expect(row.windows).toBe(distinct(own.map(({ window }) => window)));
        expect([...row.lanes].sort()).toEqual([...new Set(own.map(({ lane }) => lane.id))].sort());
        const ranks = own.map(({ window }) => IMPACTS.findIndex(({ id }) => id === window.impact));
        expect(row.impact).toBe(Math.min(...ranks));
        // Wall time: all lanes as one.
        const { lane } = own[0]!;
        const wall = weighted(
          moments(
            own.map((outage) => ({ ...outage, lane })),
            () => [-Infinity, Infinity],
          ),
          'full',
        );
        if (own.some(({ timed }) => timed)) expect(row.minutes).toBeCloseTo(wall, 6);
        else expect(row.minutes).toBeNull();
      }
    });
  });

  it('is in the order of each column, both ways', () => {
    always(({ table, selection }) => {
      const rows = rowsOf(incidentList(table, selection, 'began', true));
      for (const by of INCIDENT_SORTS) {
        for (const descending of [true, false]) {
          const list = incidentList(table, selection, by, descending);
          const whole = sorted(rows, by, descending);
          expect(rowsOf(list)).toEqual(whole);
          expect(whole.map((_, place) => list.incidentAt(place))).toEqual(
            whole.map(({ incident }) => incident),
          );
        }
      }
    }, 100);
  });

  it('begins with the latest', () => {
    always(({ table, selection }) => {
      const list = incidentList(table, selection, 'began', true);
      for (const most of [0, 1, 4, 1000]) {
        expect(latestIncidents(table, selection, most)).toEqual({
          rows: rowsOf(list).slice(0, most),
          total: list.total,
        });
      }
    }, 100);
  });
});

const rowsOf = (list: IncidentList): IncidentRow[] =>
  Array.from({ length: list.total }, (_, place) => list.at(place));

/** The order that the list promises, said over. */
function sorted(rows: readonly IncidentRow[], by: IncidentSort, descending: boolean): IncidentRow[] {
  const key: Record<IncidentSort, (row: IncidentRow) => number | string> = {
    began: (row) => row.start,
    length: (row) => row.minutes ?? (descending ? -1 : Infinity),
    impact: (row) => row.impact,
    cause: (row) => row.cause,
    trigger: (row) => row.trigger,
    title: (row) => row.title,
    instances: (row) => row.lanes.join(),
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [key[by](a), key[by](b)];
    if (left !== right) return left < right === descending ? 1 : -1;
    return b.start - a.start || (a.id < b.id ? -1 : 1);
  });
}

it('quiet spells lie between merged outages of a lane', () => {
  always(({ table, selection, shown }) => {
    table.lanes.forEach((lane, at) => {
      const own = shown.filter((outage) => outage.lane.id === lane.id).sort((a, b) => a.start - b.start);
      const gaps: number[] = [];
      let reached = Infinity;
      for (const { start, until } of own) {
        if (start > reached) gaps.push(start - reached);
        reached = Math.max(reached === Infinity ? -Infinity : reached, until, start + 1);
      }
      expect([...quietSpells(table, selection, at).gaps]).toEqual(gaps.sort((a, b) => a - b));
    });
  });
});

it('the weights of the rules are those that the documents give', () => {
  expect(Object.keys(WEIGHTS)).toEqual(['full', 'half', 'statuspage', 'outages']);
  always(({ table, selection }) => {
    const [full, half, statuspage, outages] = availability(table, selection).byRule.map(
      ({ minutes }) => minutes,
    );
    expect(full! + 1e-6).toBeGreaterThanOrEqual(half!);
    expect(half! + 1e-6).toBeGreaterThanOrEqual(statuspage!);
    expect(statuspage! + 1e-6).toBeGreaterThanOrEqual(outages!);
  }, 50);
});

it('an empty dataset has empty figures', () => {
  const table = buildTable(columnsOf(aDataset([])));
  const selection = select(table, DEFAULT_VIEW);
  expect(totals(table, selection)).toMatchObject({
    incidents: 0,
    outages: 0,
    minutes: 0,
    first: null,
    last: null,
  });
  expect(availability(table, selection)).toMatchObject({ lanes: 0, coveredMinutes: 0 });
  expect(lengths(table, selection.rows).median).toBeNull();
  expect(breakdown(table, selection, 'cause', 'minutes').shares).toEqual([]);
  expect(latestIncidents(table, selection, 20)).toEqual({ rows: [], total: 0 });
  expect(incidentList(table, selection, 'title', false).total).toBe(0);
  expect(timeline(table, selection).outages).toHaveLength(0);
  expect(dayTotals(table, selection).size).toBe(0);
});

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
