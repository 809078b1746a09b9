import { endsBefore, spanOf, type Incident } from './incident.ts';
import { lanesOf } from './lane.ts';
import { lengthOf, union, type Interval } from './time/interval.ts';

/** How long the outages of an incident lasted together, as far as their ends are stated to the minute. */
export interface IncidentLength {
  /** Minutes in which at least one outage was open; null where no length is stated. */
  readonly wallMinutes: number | null;
  /** The same summed over the lanes, on each of which overlapping outages count once. */
  readonly instanceMinutes: number;
  readonly lanes: number;
  /** How many lanes each outage was on; null where they differ. */
  readonly lanesEach: number | null;
}

/** The lengths of a record that `parseIncident` has accepted. */
export function incidentLength(incident: Incident): IncidentLength {
  const all: Interval[] = [];
  const byLane = new Map<string, Interval[]>();
  const counts = new Set<number>();
  for (const outage of incident.outages) {
    const lanes = lanesOf(incident, outage);
    counts.add(lanes.length);
    for (const lane of lanes) if (!byLane.has(lane)) byLane.set(lane, []);
    const { start, end } = spanOf(incident, outage);
    if (start.precision === 'day' || end === null || end.precision === 'day' || endsBefore(start, end))
      continue;
    const interval = { start: start.instant, end: end.instant };
    all.push(interval);
    for (const lane of lanes) byLane.get(lane)!.push(interval);
  }
  const minutesOf = (intervals: readonly Interval[]): number => lengthOf(union(intervals)) / 60_000;
  const [each] = counts;
  return {
    wallMinutes: all.length === 0 ? null : minutesOf(all),
    instanceMinutes: [...byLane.values()].reduce((sum, intervals) => sum + minutesOf(intervals), 0),
    lanes: byLane.size,
    lanesEach: counts.size === 1 ? each! : null,
  };
}
