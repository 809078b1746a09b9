import type { OutageRecord } from './dataset.ts';

/** What is asked for in the bench: at most one value of a dimension, and a part of time. */
export interface Ask {
  readonly instance?: string;
  readonly product?: string;
  readonly region?: string;
  readonly period?: readonly [number, number];
}

/** What each program answers, so that the bench can tell that all three worked out the same. */
export interface Answer {
  readonly incidents: number;
  readonly outages: number;
  readonly minutes: number;
  readonly unknownMinutes: number;
  readonly untimed: number;
  readonly repeats: number;
  readonly median: number;
  /** Sum over regions, quarters. */
  readonly heatmapOutages: number;
  readonly heatmapIncidents: number;
  readonly causeMinutes: number;
  /** Incidents behind all choices of each control. */
  readonly offered: readonly number[];
  /** The latest incident. */
  readonly latest: number | undefined;
  readonly hours: number;
}

/** The parts of an answer that are compared. */
export const ANSWERS: readonly (keyof Answer)[] = [
  'incidents',
  'outages',
  'minutes',
  'unknownMinutes',
  'untimed',
  'repeats',
  'median',
  'heatmapOutages',
  'heatmapIncidents',
  'causeMinutes',
  'offered',
  'latest',
  'hours',
];

/** One stretch of a lane's outage time that no other covers. */
export interface Stretch {
  readonly record: OutageRecord;
  readonly start: number;
  readonly end: number;
}

export const DAY = 86_400_000;

/** Merges overlaps of outages that are in order of lane, then start. */
export function mergedPerLane(
  records: readonly OutageRecord[],
  counts: (record: OutageRecord) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let lane = '';
  let reached = -Infinity;
  for (const record of records) {
    if (!record.timed || !counts(record)) continue;
    if (record.lane !== lane) {
      lane = record.lane;
      reached = -Infinity;
    }
    const start = Math.max(record.start, reached);
    if (record.until <= start) continue;
    stretches.push({ record, start, end: record.until });
    reached = record.until;
  }
  return stretches;
}

/** The figures of the overview that need merged minutes, lengths or distinct incidents; the same code for both others. */
export function figuresOf(shown: readonly OutageRecord[]) {
  const incidents = new Set<number>();
  const repeats = new Set<number>();
  const windows = new Map<number, number>();
  const lanes = new Map<string, OutageRecord[]>();
  let untimed = 0;
  for (const record of shown) {
    incidents.add(record.incident);
    if (record.repeat) repeats.add(record.incident);
    if (record.timed) windows.set(record.window, record.until - record.start);
    else untimed++;
    const lane = lanes.get(record.lane);
    if (lane === undefined) lanes.set(record.lane, [record]);
    else lane.push(record);
  }
  const lengths = Float64Array.from(windows.values()).sort();
  const middle = (lengths.length - 1) / 2;
  const merged = mergedPerLane(shown, () => true);
  const cells = new Map<string, number>();
  for (const { record, start, end } of merged) {
    const key = `${record.region}|${record.quarter}`;
    cells.set(key, (cells.get(key) ?? 0) + end - start);
  }
  const known = mergedPerLane(shown, ({ impact }) => impact !== 'unknown');
  const causes = mergedPerCause(shown);
  // Availability under the rules: full outages alone, those with partial ones, and all (`merged`).
  const full = mergedPerLane(shown, ({ impact }) => impact === 'unavailable' || impact === 'unknown');
  const partial = mergedPerLane(shown, ({ impact }) => impact !== 'degraded');
  const down = [merged, partial, full].map(total);
  return {
    incidents: incidents.size,
    outages: shown.length,
    repeats: repeats.size,
    untimed,
    minutes: total(merged) / 60_000,
    unknownMinutes: (total(merged) - total(known)) / 60_000,
    median: (lengths[Math.floor(middle)]! + lengths[Math.ceil(middle)]!) / 2 / 60_000,
    p90: lengths[Math.floor(lengths.length * 0.9)],
    cells,
    causeMinutes: [...causes.values()].reduce((sum, time) => sum + time, 0) / 60_000,
    down,
    lanes,
  };
}

/** Time per cause, overlaps of one lane merged within a cause. */
function mergedPerCause(shown: readonly OutageRecord[]): Map<string, number> {
  const time = new Map<string, number>();
  const reached = new Map<string, number>();
  let lane = '';
  for (const record of shown) {
    if (!record.timed) continue;
    if (record.lane !== lane) reached.clear();
    lane = record.lane;
    const from = Math.max(record.start, reached.get(record.cause) ?? -Infinity);
    if (record.until <= from) continue;
    reached.set(record.cause, record.until);
    time.set(record.cause, (time.get(record.cause) ?? 0) + record.until - from);
  }
  return time;
}

function total(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, item) => sum + item.end - item.start, 0);
}

/** The latest incidents of outages. */
export function latest(records: readonly OutageRecord[], most: number): number[] {
  const starts = new Map<number, number>();
  for (const { incident, start } of records) {
    const known = starts.get(incident);
    if (known === undefined || start < known) starts.set(incident, start);
  }
  return [...starts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([incident]) => incident);
}
