import type { Catalog } from '#core/catalog.ts';
import { changedSteps, foundSteps, unusedSteps } from '../trace.ts';
import { settlePlaceZones } from '../place/place-zones.ts';
import type { Place } from '../place/settle-place.ts';
import type { Parts } from '../structure/parts.ts';
import type { NamedDay } from './calendar.ts';
import { findOutages, type TimedLine } from './find-outages.ts';
import { isOfSomethingElse } from './not-an-outage.ts';
import { findSingleEnds } from './find-single-ends.ts';
import { mergeOtherClocks } from './merge-other-clocks.ts';
import { placeInTime } from './place-in-time.ts';
import { settleImpacts } from './settle-impacts.ts';
import { settleZones, type ZonedDraft } from './settle-zones.ts';

/** As many as the incident format takes. */
const MOST_OUTAGES = 1000;

/**
 * The outages of a report, from the timeline; from the introduction only where there is no timeline. Times
 * elsewhere (a maintenance window in the cause, a fix in the measures) are no outages.
 */
export function readOutages(
  parts: Parts,
  title: readonly NamedDay[],
  introduction: readonly NamedDay[],
  place: Place,
  catalog: Catalog,
): ZonedDraft | { readonly tooMany: number } {
  const lines = parts.lines.timeline.map(findOutages);
  const further = parts.lines.introduction.map(findOutages);
  const told = linesWithOutages(lines) ?? linesWithOutages(further) ?? findSingleEnds(lines) ?? lines;
  const count = told.reduce((total, { outages }) => total + outages.length, 0);
  if (count > MOST_OUTAGES) return { tooMany: count };
  const elsewhere = title.length > 0 ? title : introduction;
  const placed = placeInTime(told, elsewhere);
  const zoned = settleZones(placed, told, further, settlePlaceZones(place, catalog));
  const merged = mergeOtherClocks(zoned);
  const impacts =
    merged.outages.length === 0
      ? merged
      : settleImpacts(
          merged,
          told.map(({ line }) => line),
        );
  const trace = [
    ...foundSteps(told),
    ...unusedSteps(told),
    ...placed.trace,
    ...changedSteps('settle zones', placed.outages, zoned.outages, ({ zone }) => zone ?? 'no zone'),
    ...merged.trace.slice(zoned.trace.length),
    ...changedSteps('settle impacts', merged.outages, impacts.outages, ({ impact }) => impact.value),
  ];
  return { ...impacts, zone: zoned.zone, trace };
}

function withoutOthers(line: TimedLine): TimedLine {
  return { ...line, outages: line.outages.filter(({ from }) => !isOfSomethingElse(line.line.tokens, from)) };
}

/** The lines, if they tell an outage; days alone count only where no line has times of day. */
function linesWithOutages(lines: readonly TimedLine[]): TimedLine[] | null {
  const timed = lines.some(({ outages }) =>
    outages.some(({ start, end }) => start.clock !== null || end?.clock !== null),
  );
  const kept = lines.map(withoutOthers).map((line): TimedLine =>
    timed
      ? {
          ...line,
          outages: line.outages.filter(({ start, end }) => start.clock !== null || end?.clock !== null),
        }
      : line,
  );
  return kept.some(({ outages }) => outages.length > 0) ? kept : null;
}
