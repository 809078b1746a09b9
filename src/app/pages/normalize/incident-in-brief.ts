import { spanOf, type Incident } from '#core/incident.ts';
import { lanesOf } from '#core/lane.ts';
import { dayInWords, localDate, offsetInWords, plural, spanInWords, zoneInWords } from '#core/time/words.ts';

/** So many instances are named in a line. */
const MOST_NAMES = 8;

/** An incident in a line: when in its own zone, where, and how many outages. */
export function incidentInBrief(incident: Incident): string {
  return [whenInWords(incident), placesInWords(incident), plural(incident.outages.length, 'outage')].join(
    ' · ',
  );
}

/** Clock times where it is one outage that has both, days otherwise. */
function whenInWords(incident: Incident): string {
  const spans = incident.outages.map((outage) => spanOf(incident, outage));
  const zone = incident.timeZone ?? spans[0]!.start.zone ?? 'UTC';
  const [{ start, end }] = spans as [(typeof spans)[0]];
  if (spans.length === 1 && start.precision === 'minute' && end?.precision === 'minute') {
    const offset = zone === 'UTC' ? '' : ` (${offsetInWords(start.instant, zone)})`;
    return `${spanInWords(start.instant, end.instant, zone)} ${zoneInWords(zone)}${offset}`;
  }
  const first = localDate(Math.min(...spans.map((span) => span.start.instant)), zone);
  const last = localDate(Math.max(...spans.map((span) => (span.end ?? span.start).instant)), zone);
  return first === last ? dayInWords(first) : `${dayInWords(first)} – ${dayInWords(last)}`;
}

function placesInWords(incident: Incident): string {
  const lanes = [...new Set(incident.outages.flatMap((outage) => lanesOf(incident, outage)))];
  const rest = lanes.length - MOST_NAMES;
  return rest > 1 ? `${lanes.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : lanes.join(', ');
}
