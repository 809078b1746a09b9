import { shownDays } from '#core/summary/shown-days.ts';
import type { Selection } from '#core/select.ts';
import type { Timeline } from '#core/summary/timeline.ts';
import type { Table } from '#core/table.ts';
import { startOfLocalDay } from '#core/time/zone.ts';
import type { Lane } from '#ui/charts/lanes/marks.ts';
import type { Span } from './span.ts';

const DAY = 86_400_000;

/** All the time that the timeline of a selection can show: its days, and but for UTC one more at each end. */
export function extentOf(table: Table, selection: Selection): Span {
  const { from, to } = shownDays(table, selection);
  // The days of lanes begin before and after those of UTC, on whose clock the axis may be.
  const beyond = selection.view.zone === 'utc' ? 0 : DAY;
  const start = startOfLocalDay(from, 'UTC');
  return [start - beyond, Math.max(start + DAY, startOfLocalDay(to, 'UTC')) + beyond];
}

/** The lanes of a timeline with the time in the extent for which no reports were collected. */
export function lanesOf(table: Table, timeline: Timeline, extent: Span): Lane[] {
  return Array.from(timeline.lanes, (at) => {
    const lane = table.lanes[at]!;
    const quiet: Span[] = [];
    if (lane.coveredFrom > extent[0]) quiet.push([extent[0], lane.coveredFrom]);
    if (lane.coveredTo < extent[1]) quiet.push([lane.coveredTo, extent[1]]);
    return { id: lane.id, label: lane.id, group: lane.region, quiet };
  });
}
