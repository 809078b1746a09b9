import { LISTED } from './look.ts';
import type { Columns } from './outage-columns.ts';
import type { Ask, Figures } from './peer.ts';
import { quarterOf } from './quarters.ts';

/** What the views show of what is asked. */
export interface ColumnSummary extends Figures {
  readonly median: number;
  /** Rows that pass, in order of instance, then start. */
  readonly rows: Int32Array;
  /** Region by region, minutes of each quarter by start. */
  readonly cells: Float64Array;
  /** Outages of each cause. */
  readonly causes: Int32Array;
  /** Rows that began last, latest first. */
  readonly latest: readonly number[];
  /** Of instances, regions and causes how many have outages, whatever is chosen of them. */
  readonly offered: readonly number[];
}

/** Columns that stay the same, with room to work in, so that a change allocates little. */
export interface Prepared extends Columns {
  readonly quarter: Int32Array;
  readonly firstQuarter: number;
  readonly quarters: number;
  /** First start and last end, epoch seconds. */
  readonly span: readonly [number, number];
  readonly seen: Uint8Array;
  readonly room: Int32Array;
  readonly byMinute: Int32Array;
}

export function prepare(columns: Columns): Prepared {
  const { start, length, rows, incidents } = columns;
  const quarter = Int32Array.from(start, (second) => quarterOf(second * 1000));
  const firstQuarter = quarter.reduce((least, value) => Math.min(least, value), Infinity);
  const lastQuarter = quarter.reduce((most, value) => Math.max(most, value), 0);
  const first = start.reduce((least, value) => Math.min(least, value), Infinity);
  let last = first;
  for (let row = 0; row < rows; row++) last = Math.max(last, start[row]! + length[row]!);
  const longest = length.reduce((most, value) => Math.max(most, value), 0);
  return {
    ...columns,
    quarter,
    firstQuarter,
    quarters: lastQuarter - firstQuarter + 1,
    span: [first, last],
    seen: new Uint8Array(incidents),
    room: new Int32Array(rows),
    byMinute: new Int32Array(Math.ceil(longest / 60) + 1),
  };
}

/** One pass over the columns that pass what is asked; overlaps on one instance count once in the minutes. */
export function summarise(data: Prepared, ask: Ask): ColumnSummary {
  const { instance, incident, start, length, timed, cause, quarter, regionOf, seen, room, byMinute } = data;
  const onlyInstance = ask.instance === undefined ? -1 : data.instances.indexOf(ask.instance);
  const onlyRegion = ask.region === undefined ? -1 : data.regions.indexOf(ask.region);
  const onlyCause = ask.cause === undefined ? -1 : data.causes.indexOf(ask.cause);
  const [from, to] = ask.period === undefined ? [-Infinity, Infinity] : ask.period.map((time) => time / 1000);
  const cells = new Float64Array(data.regions.length * data.quarters);
  const causes = new Int32Array(data.causes.length);
  const offered = [data.instances, data.regions, data.causes].map(
    ({ length: count }) => new Int32Array(count),
  );
  const [ofInstance, ofRegion, ofCause] = offered as [Int32Array, Int32Array, Int32Array];
  const latest: number[] = [];
  seen.fill(0);
  byMinute.fill(0);
  let outages = 0;
  let incidents = 0;
  let measured = 0;
  let seconds = 0;
  let lane = -1;
  let reached = -Infinity;
  for (let row = 0; row < data.rows; row++) {
    const begins = start[row]!;
    const long = length[row]!;
    if (begins >= to! || (begins < from! && begins + long <= from!)) continue;
    const at = instance[row]!;
    const region = regionOf[at]!;
    const isInstance = onlyInstance < 0 || at === onlyInstance;
    const isRegion = onlyRegion < 0 || region === onlyRegion;
    const isCause = onlyCause < 0 || cause[row] === onlyCause;
    if (isRegion && isCause) ofInstance[at]!++;
    if (isInstance && isCause) ofRegion[region]!++;
    if (isInstance && isRegion) ofCause[cause[row]!]!++;
    if (!isInstance || !isRegion || !isCause) continue;
    room[outages++] = row;
    incidents += 1 - seen[incident[row]!]!;
    seen[incident[row]!] = 1;
    causes[cause[row]!]!++;
    if (latest.length < LISTED || begins > start[latest[LISTED - 1]!]!) keepLatest(latest, start, row);
    if (timed[row] === 0) continue;
    measured++;
    byMinute[Math.round(long / 60)]!++;
    cells[region * data.quarters + quarter[row]! - data.firstQuarter]! += long / 60;
    if (at !== lane) reached = -Infinity;
    lane = at;
    const ends = begins + long;
    if (ends <= reached) continue;
    seconds += ends - Math.max(begins, reached);
    reached = ends;
  }
  return {
    incidents,
    outages,
    minutes: seconds / 60,
    median: medianOf(byMinute, measured),
    rows: room.subarray(0, outages),
    cells,
    causes,
    latest,
    offered: offered.map((counts) => counts.reduce((sum, count) => sum + Number(count > 0), 0)),
  };
}

function keepLatest(latest: number[], start: Int32Array, row: number): void {
  let at = latest.length;
  while (at > 0 && start[latest[at - 1]!]! < start[row]!) at--;
  latest.splice(at, 0, row);
  if (latest.length > LISTED) latest.pop();
}

function medianOf(byMinute: Int32Array, count: number): number {
  let left = count / 2;
  return Math.max(
    0,
    byMinute.findIndex((lengths) => (left -= lengths) < 0),
  );
}
