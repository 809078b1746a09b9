import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { NO_FILTER } from '#core/filter/filter.ts';
import { select } from '#core/select.ts';
import { totals } from '#core/summary/totals.ts';
import type { Table } from '#core/table.ts';
import { isoDate } from '#core/time/day.ts';
import type { Ask, Figures } from '../peers/peer.ts';

/** The figures that the core gives for what is asked, with days in UTC or, as the dashboard has it, on each instance's clock. */
export function expected(table: Table, ask: Ask, zone: View['zone'] = 'utc'): Figures {
  const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  const view: View = {
    ...DEFAULT_VIEW,
    zone,
    filter: {
      ...NO_FILTER,
      instance: list(ask.instance),
      region: list(ask.region),
      cause: list(ask.cause),
      period: ask.period === undefined ? null : { kind: 'range', ...daysOf(ask.period) },
    },
  };
  return totals(table, select(table, view));
}

/** A period in days. */
export function daysOf([from, to]: readonly [number, number]): { from: string; to: string } {
  return { from: isoDate(from), to: isoDate(to) };
}

/** Outages that begin in a period, and their incidents: what crossfilter's ranges can tell. */
export function begunIn(table: Table, [from, to]: readonly [number, number]): Figures {
  const incidents = new Set<number>();
  let outages = 0;
  table.start.forEach((start, row) => {
    if (start < from || start >= to) return;
    outages++;
    incidents.add(table.incident[row]!);
  });
  return { incidents: incidents.size, outages, minutes: NaN };
}
