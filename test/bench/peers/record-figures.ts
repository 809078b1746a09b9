import type { OutageRecord } from './outage-records.ts';

/** Minutes of outages in order of instance, then start; overlaps on one instance once. */
export function mergedMinutes(outages: readonly OutageRecord[]): number {
  let time = 0;
  let instance = '';
  let reached = 0;
  for (const outage of outages) {
    if (!outage.timed) continue;
    if (outage.instance !== instance) {
      instance = outage.instance;
      reached = -Infinity;
    }
    const from = Math.max(outage.start, reached);
    if (outage.until <= from) continue;
    time += outage.until - from;
    reached = outage.until;
  }
  return time / 60_000;
}

/** Incidents behind outages, out of `all` of them. */
export function countIncidents(outages: readonly OutageRecord[], all: number): number {
  const seen = new Uint8Array(all);
  let count = 0;
  for (const { incident } of outages) {
    if (seen[incident] === 1) continue;
    seen[incident] = 1;
    count++;
  }
  return count;
}

/** The middle length of outages in minutes, counted by minute since that is quicker than a sort; 0 of none. */
export function medianMinutes(outages: readonly OutageRecord[]): number {
  const counts: number[] = [];
  let left = 0;
  for (const { timed, until, start } of outages) {
    if (!timed) continue;
    const minutes = Math.round((until - start) / 60_000);
    while (counts.length <= minutes) counts.push(0);
    counts[minutes]!++;
    left++;
  }
  left /= 2;
  return Math.max(
    0,
    counts.findIndex((count) => (left -= count) < 0),
  );
}

/** The outages that began last, latest first, at most `most`. */
export function latestOf(outages: readonly OutageRecord[], most: number): OutageRecord[] {
  const latest: OutageRecord[] = [];
  for (const outage of outages) {
    if (latest.length === most && outage.start <= latest[most - 1]!.start) continue;
    let at = latest.length;
    while (at > 0 && latest[at - 1]!.start < outage.start) at--;
    latest.splice(at, 0, outage);
    if (latest.length > most) latest.pop();
  }
  return latest;
}

/**
 * The outages that began last, latest first: for timelines that can't show all. Only those of the last quarters are sorted, since to sort
 * all takes longer than to draw these.
 */
export function latestFew(outages: readonly OutageRecord[], most: number): OutageRecord[] {
  const counts: number[] = [];
  for (const { quarter } of outages) counts[quarter] = (counts[quarter] ?? 0) + 1;
  let since = counts.length;
  for (let enough = 0; since > 0 && enough < most;) enough += counts[--since] ?? 0;
  return outages
    .filter(({ quarter }) => quarter >= since)
    .sort((a, b) => b.start - a.start)
    .slice(0, most);
}
