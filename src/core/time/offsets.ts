import { offsetMinutes, resolveWall } from './zone.ts';

/** Where a zone's offset to UTC changes between `from[0]` and `end`: `offset[i]` minutes hold from `from[i]` on. */
export interface OffsetTable {
  readonly zone: string;
  readonly from: Float64Array;
  readonly offset: Float64Array;
  readonly end: number;
}

const STEP = 20 * 86_400_000;

/**
 * Tabulates the offsets of a zone over `[start, end)`, so that many instants can be put on the wall
 * clock without asking the time-zone data for each. Changes less than 20 days apart that cancel each
 * other may be missed only if both fall between two probes (Morocco's Ramadan pause lasts longer).
 */
export function tabulateOffsets(zone: string, start: number, end: number): OffsetTable {
  const from = [start];
  const offset = [offsetMinutes(start, zone)];
  for (let probe = start; probe < end;) {
    const next = Math.min(probe + STEP, end);
    if (offsetMinutes(next, zone) !== offset.at(-1)) {
      from.push(firstChange(zone, probe, next));
      offset.push(offsetMinutes(next, zone));
    }
    probe = next;
  }
  return { zone, from: Float64Array.from(from), offset: Float64Array.from(offset), end };
}

/** The same table over `[start, end)` as well, where that reaches beyond it. */
export function extendOffsets(table: OffsetTable, start: number, end: number): OffsetTable {
  const [first] = table.from;
  const parts = [
    ...(start < first! ? [tabulateOffsets(table.zone, start, first!)] : []),
    table,
    ...(end > table.end ? [tabulateOffsets(table.zone, table.end, end)] : []),
  ];
  if (parts.length === 1) return table;
  const from: number[] = [];
  const offset: number[] = [];
  for (const part of parts) {
    part.from.forEach((instant, at) => {
      if (part.offset[at] === offset.at(-1)) return;
      from.push(instant);
      offset.push(part.offset[at]!);
    });
  }
  return {
    zone: table.zone,
    from: Float64Array.from(from),
    offset: Float64Array.from(offset),
    end: Math.max(end, table.end),
  };
}

/** Minutes ahead of UTC at an instant; outside the table's span the time-zone data is asked. */
export function offsetAt(table: OffsetTable, instant: number): number {
  if (!(instant >= table.from[0]! && instant <= table.end)) return offsetMinutes(instant, table.zone);
  let low = 0;
  let high = table.from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.from[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return table.offset[low]!;
}

/** `startOfLocalDay` by way of a table, for the many days of a chart. */
export function startOfDay(date: string, table: OffsetTable): number {
  return resolveWall(Date.parse(`${date}T00:00:00Z`), (instant) => offsetAt(table, instant));
}

function firstChange(zone: string, low: number, high: number): number {
  const target = offsetMinutes(high, zone);
  let before = low;
  let after = high;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMinutes(middle, zone) === target) after = middle;
    else before = middle;
  }
  return after;
}
