import { CAUSES } from './vocabulary.ts';

/** An earlier incident of the same cause no more than this many days before makes a repeat. */
export const REPEAT_DAYS = 180;

interface LaneSisters {
  readonly id: string;
  readonly sisters: readonly string[];
}

interface RepeatRows {
  readonly incident: Int32Array;
  readonly lane: Int32Array;
  readonly start: Float64Array;
  readonly cause: Uint8Array;
}

/**
 * For each incident the latest earlier one with the same cause category on the same or a sister
 * instance within `REPEAT_DAYS`, or -1. Unknown causes repeat nothing; a record whose first outage
 * begins at the same instant is the same event told twice, not a repeat.
 *
 * @param firstRow first row of each incident, one entry more than incidents; incidents in order of start
 */
export function findRepeats(
  lanes: readonly LaneSisters[],
  rows: RepeatRows,
  firstRow: Int32Array,
): Int32Array {
  const laneAt = new Map(lanes.map((lane, at) => [lane.id, at]));
  const kin = lanes.map((lane, at) => [at, ...lane.sisters.flatMap((id) => laneAt.get(id) ?? [])]);
  const unknown = CAUSES.findIndex((term) => term.id === 'unknown');
  const count = firstRow.length - 1;
  const repeats = new Int32Array(count).fill(-1);
  const latest = new Map<number, number[]>();
  for (let incident = 0; incident < count; incident++) {
    const from = firstRow[incident]!;
    const cause = rows.cause[from]!;
    if (cause === unknown || from === firstRow[incident + 1]) continue;
    const start = rows.start[from]!;
    for (let row = from; row < firstRow[incident + 1]!; row++) {
      for (const lane of kin[rows.lane[row]!]!) {
        const earlier = latestBefore(latest.get(lane * CAUSES.length + cause) ?? [], start, rows, firstRow);
        if (earlier > repeats[incident]!) repeats[incident] = earlier;
      }
    }
    for (let row = from; row < firstRow[incident + 1]!; row++) {
      const key = rows.lane[row]! * CAUSES.length + cause;
      // Records of one event begin together, so a few of the latest are enough to look back past them.
      const list = latest.get(key) ?? [];
      if (list.at(-1) !== incident) latest.set(key, [...list, incident].slice(-4));
    }
  }
  return repeats;
}

function latestBefore(
  list: readonly number[],
  start: number,
  rows: RepeatRows,
  firstRow: Int32Array,
): number {
  for (let i = list.length - 1; i >= 0; i--) {
    const began = rows.start[firstRow[list[i]!]!]!;
    if (began < start) return start - began <= REPEAT_DAYS * 86_400_000 ? list[i]! : -1;
  }
  return -1;
}
