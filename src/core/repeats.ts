import { CAUSES } from './vocabulary.ts';

/** An earlier incident of the same cause no more than this many days before makes a repeat. */
export const REPEAT_DAYS = 180;

const HELD = 4;

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
  // Per lane and cause the latest incidents, newest first. Records of one event begin together, so a few are enough to
  // look back past them.
  const latest = new Int32Array(lanes.length * CAUSES.length * HELD).fill(-1);
  const slotOf = (lane: number, cause: number): number => (lane * CAUSES.length + cause) * HELD;
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
        let at = slot;
        while (at < slot + HELD && latest[at]! >= 0 && rows.start[firstRow[latest[at]!]!]! >= start) at++;
        const earlier = at < slot + HELD ? latest[at]! : -1;
        if (earlier <= repeats[incident]!) continue;
        if (start - rows.start[firstRow[earlier]!]! <= REPEAT_DAYS * 86_400_000) repeats[incident] = earlier;
      }
    }
    for (let row = from; row < end; row++) {
      const slot = slotOf(rows.lane[row]!, rows.cause[row]!);
      if (latest[slot] === incident) continue;
      latest.copyWithin(slot + 1, slot, slot + HELD - 1);
      latest[slot] = incident;
    }
  }
  return repeats;
}
