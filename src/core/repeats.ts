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
  // Per lane and cause the latest incident, and the latest that began before that one: records of one event begin
  // together, and what they repeat lies behind all of them.
  const latest = new Int32Array(lanes.length * CAUSES.length).fill(-1);
  const before = new Int32Array(latest.length).fill(-1);
  const slotOf = (lane: number, cause: number): number => lane * CAUSES.length + cause;
  const startOf = (incident: number): number => (incident < 0 ? -Infinity : rows.start[firstRow[incident]!]!);
  for (let incident = 0; incident < count; incident++) {
    const from = firstRow[incident]!;
    const end = firstRow[incident + 1]!;
    const cause = rows.cause[from]!;
    if (cause === unknown || from === end) continue;
    const start = rows.start[from]!;
    for (let row = from; row < end; row++) {
      const near = kin[rows.lane[row]!]!;
      for (let i = 0; i < near.length; i++) {
        const slot = slotOf(near[i]!, cause);
        const earlier = startOf(latest[slot]!) < start ? latest[slot]! : before[slot]!;
        if (earlier <= repeats[incident]!) continue;
        if (start - startOf(earlier) <= REPEAT_DAYS * 86_400_000) repeats[incident] = earlier;
      }
    }
    for (let row = from; row < end; row++) {
      const slot = slotOf(rows.lane[row]!, rows.cause[row]!);
      if (startOf(latest[slot]!) < start) before[slot] = latest[slot]!;
      latest[slot] = incident;
    }
  }
  return repeats;
}
