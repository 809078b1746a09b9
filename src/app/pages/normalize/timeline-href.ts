import { spanOf, type Incident } from '#core/incident.ts';
import { lanesOf } from '#core/lane.ts';
import type { View } from '#core/filter/codec.ts';
import { NO_FILTER, withValues } from '#core/filter/filter.ts';
import { writeSpan } from '../../charts/span.ts';
import { paths } from '../../paths.ts';
import { paramsWith } from '../../use-view.ts';

/** The timeline narrowed to an incident's lanes and zoomed to its outages, with as much time around them. */
export function timelineHref(incident: Incident, view: View): string {
  const spans = incident.outages.map((outage) => spanOf(incident, outage));
  const from = Math.min(...spans.map(({ start }) => start.instant));
  const to = Math.max(...spans.map(({ start, end }) => Math.max(start.until, end?.until ?? 0)));
  const margin = Math.max(to - from, 3_600_000);
  const lanes = incident.outages.flatMap((outage) => lanesOf(incident, outage));
  const filter = withValues(NO_FILTER, 'instance', lanes);
  const own = new URLSearchParams({ span: writeSpan([from - margin, to + margin]) });
  return `${paths.timeline.href()}?${paramsWith(own, { ...view, filter, unread: [] }).toString()}`;
}
