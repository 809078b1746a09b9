import { formatOffset } from '#core/time/moment.ts';
import { instantOfWall, offsetMinutes } from '#core/time/zone.ts';
import type { Fact, PrintedZone } from '../fact.ts';
import type { Read } from './draft.ts';
import type { Draft, DraftOutage, Found, WallTime } from './draft.ts';
import { dayInWords } from './calendar.ts';
import type { TimedLine } from './find-outages.ts';
import { isDaylightTime, readZone } from './zone-reading.ts';

/** The zones of the places that a report names, the surest first, and what they are zones of. */
export interface PlaceZones {
  readonly zones: readonly string[];
  /** Zones of the region, which tell only the continent. */
  readonly around: readonly string[];
  readonly of: string;
}

/** The draft with zones, and the report's own zone. */
export interface ZonedDraft extends Draft {
  readonly zone: Read<string | null>;
}

/**
 * Gives every outage its zone: printed with it, else with the outages after or before it, else anywhere in
 * the timeline or the introduction, else that of the place, which is then implied.
 *
 * @param further lines to look for a zone in, after the timeline's
 */
export function settleZones(
  draft: Draft,
  lines: readonly TimedLine[],
  further: readonly TimedLine[],
  places: PlaceZones,
): ZonedDraft {
  const printed = (list: readonly TimedLine[]): Fact<PrintedZone>[] =>
    list
      .flatMap(({ facts }) => facts)
      .map(({ fact }) => fact)
      .filter((fact): fact is Fact<PrintedZone> => fact.value.kind === 'zone' && !fact.value.bare);
  const own = draft.outages.map(({ printed: { start, end } }) => end?.zone ?? start.zone ?? null);
  const general = printed(lines)[0] ?? printed(further)[0] ?? null;
  const findings: Found[] = [];
  const outages = draft.outages.map((outage, at): DraftOutage => {
    const fact =
      own[at] ??
      own.slice(at + 1).find((one) => one !== null) ??
      own.slice(0, at).findLast((one) => one !== null) ??
      general;
    const zone =
      fact === null ? (places.zones[0] ?? null) : (readZone(fact.value, places.zones, places.around) ?? null);
    if (fact !== null && zone !== null)
      findings.push(...seasonFindings(outage, fact, zone), ...siteFindings(outage, fact, zone, places));
    return { ...outage, zone };
  });
  const zone = zoneOfReport(outages, own.find((one) => one !== null) ?? general, places);
  if (zone.certainty !== 'certain') {
    const message =
      zone.value === null
        ? 'No time zone is stated, and none follows from an instance or a data center.'
        : `No time zone is stated; ${zone.value} is the zone of ${places.of}.`;
    findings.push({ code: 'zone-missing', message, spans: zone.spans });
  }
  return { ...draft, outages, findings: [...draft.findings, ...once(findings)], zone };
}

function zoneOfReport(
  outages: readonly DraftOutage[],
  fact: Fact<PrintedZone> | null,
  places: PlaceZones,
): Read<string | null> {
  const value = outages.find(({ zone }) => zone !== null)?.zone ?? places.zones[0] ?? null;
  if (fact !== null && value !== null && fact.value.zones.length > 0)
    return { value, certainty: 'certain', spans: [fact.span], note: null };
  const spans = fact === null ? [] : [fact.span];
  if (value === null) return { value, certainty: 'unknown', spans, note: 'No time zone is stated.' };
  return {
    value,
    certainty: 'implied',
    spans,
    note: `Not stated in so many words; it is the zone of ${places.of}.`,
  };
}

/** Epoch milliseconds of a local time; of a bare day its noon, which is on the same side of a change of clocks as most of it. */
function instantOf({ day, seconds }: WallTime, zone: string): number {
  return instantOfWall(Date.parse(`${day}T00:00:00Z`) + (seconds ?? 43_200) * 1000, zone);
}

function seasonFindings({ start }: DraftOutage, { value, span }: Fact<PrintedZone>, zone: string): Found[] {
  if (value.season === null) return [];
  const instant = instantOf(start.value, zone);
  const [january, july] = [0, 6].map((month) =>
    offsetMinutes(Date.UTC(Number(start.value.day.slice(0, 4)), month, 1), zone),
  );
  const daylight = isDaylightTime(zone, instant);
  if (january === july ? value.season === 'standard' : daylight === (value.season === 'daylight')) return [];
  const inForce = formatOffset(offsetMinutes(instant, zone));
  const message = `The zone is given as ${value.season} time, but on ${dayInWords(start.value.day)} ${zone} keeps ${daylight ? 'daylight' : 'standard'} time (${inForce}); the clock times are kept as printed.`;
  return [{ code: 'zone-season', message, spans: [span] }];
}

function siteFindings(
  { start }: DraftOutage,
  { span }: Fact<PrintedZone>,
  zone: string,
  places: PlaceZones,
): Found[] {
  const instant = instantOf(start.value, zone);
  const stated = offsetMinutes(instant, zone);
  if (places.zones.length === 0 || places.zones.some((place) => offsetMinutes(instant, place) === stated))
    return [];
  const message = `The times are given in ${zone}, but ${places.of} keeps ${places.zones[0]}.`;
  return [{ code: 'zone-site', message, spans: [span] }];
}

/** One finding of a kind and message, however many outages show it. */
function once(findings: readonly Found[]): Found[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
