import { lanePlacesOf } from '../lane-order.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import { FLAG } from '../pack/index-format.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';

/** Outages that began no more than so many minutes apart began together. */
export const TOGETHER_MINUTES = 5;

/** Another lane that fails together with the one asked about. */
export interface CoFailure {
  readonly lane: number;
  /** Outages of the lane asked about that began together with at least one of the other. */
  readonly together: number;
  /** The same from the other side, and of how many of its outages that state a time of day. */
  readonly theirTogether: number;
  readonly theirOutages: number;
  /** The outage of the lane asked about that did so last, as a row of the table. */
  readonly last: number;
  readonly sister: boolean;
  /** Null where the data center of either is not known. */
  readonly sameDataCenter: boolean | null;
}

export interface CoFailures {
  /** Outages of the lane that state a time of day, and those that state only a date and can't be compared. */
  readonly outages: number;
  readonly undated: number;
  /** Those that fail together with it most often first, then latest. */
  readonly others: readonly CoFailure[];
}

/**
 * Which lanes fail together with one: outages that began within `TOGETHER_MINUTES` of each other, by every part of the
 * selection but its instances. A lane of the filter's own region, product, cause … only: what is not shown does not count.
 */
export function coFailures(table: Table, selection: Selection, lane: number): CoFailures {
  return ofLane(table, selection, table.lanes[lane]!.id);
}

/** Rows of the two lanes that began together, in order of start. */
export function rowsTogether(
  table: Table,
  selection: Selection,
  lane: number,
  other: number,
): { own: number[]; theirs: number[] } {
  const starts = startsByLane(table, selection);
  const own = starts.get(lane) ?? [];
  const theirs = starts.get(other) ?? [];
  return { own: meeting(table, own, theirs), theirs: meeting(table, theirs, own) };
}

const ofLane = oncePerSelection((table, selection, id: string): CoFailures => {
  const lane = table.keys.instance.at.get(id)!;
  const starts = startsByLane(table, selection);
  const own = starts.get(lane) ?? [];
  const { sisters, dataCenter } = table.lanes[lane]!;
  const others: CoFailure[] = [];
  for (const [at, theirs] of starts) {
    if (at === lane) continue;
    const together = meeting(table, own, theirs);
    if (together.length === 0) continue;
    const other = table.lanes[at]!;
    others.push({
      lane: at,
      together: together.length,
      theirTogether: meeting(table, theirs, own).length,
      theirOutages: theirs.length,
      last: together.at(-1)!,
      sister: sisters.includes(other.id) || other.sisters.includes(id),
      sameDataCenter:
        dataCenter === null || other.dataCenter === null ? null : dataCenter === other.dataCenter,
    });
  }
  const { from } = lanePlacesOf(table, selection.except('instance'));
  return {
    outages: own.length,
    undated: from[lane + 1]! - from[lane]! - own.length,
    others: others.sort(
      (a, b) => b.together - a.together || table.start[b.last]! - table.start[a.last]! || a.lane - b.lane,
    ),
  };
});

/** Per lane its rows that state a time of day, in order of start. */
const startsByLane = oncePerSelection((table, selection): Map<number, number[]> => {
  const { from, place } = lanePlacesOf(table, selection.except('instance'));
  const { flags } = table.index.windows;
  const starts = new Map<number, number[]>();
  for (let lane = 0; lane + 1 < from.length; lane++) {
    const rows: number[] = [];
    for (let at = from[lane]!; at < from[lane + 1]!; at++) {
      const row = table.laneOrder.row[place[at]!]!;
      if ((flags[table.window[row]!]! & FLAG.startDay) === 0) rows.push(row);
    }
    if (rows.length > 0) starts.set(lane, rows);
  }
  return starts;
});

/** The rows of one lane that began together with any of another's; both in order of start. */
function meeting(table: Table, rows: readonly number[], others: readonly number[]): number[] {
  const near = TOGETHER_MINUTES * 60_000;
  let at = 0;
  return rows.filter((row) => {
    const start = table.start[row]!;
    while (at < others.length && table.start[others[at]!]! < start - near) at++;
    return at < others.length && table.start[others[at]!]! <= start + near;
  });
}
