import { spanOf, type Incident } from '#core/incident.ts';
import { countInWords, minutesInWords } from '#core/time/words.ts';

/** How long an outage was by its clock times, "2 h 13 min (133 minutes)"; null where they do not tell. */
export function outageLength(incident: Incident, at: number): string | null {
  const outage = incident.outages[at]!;
  const { start, end } = spanOf(incident, outage);
  if (end === null || start.precision === 'day' || end.precision === 'day' || end.instant < start.instant)
    return null;
  const minutes = (end.instant - start.instant) / 60_000;
  return minutes < 60
    ? minutesInWords(minutes)
    : `${minutesInWords(minutes)} (${countInWords(minutes)} minutes)`;
}
