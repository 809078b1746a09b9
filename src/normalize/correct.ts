import { incidentSchema, parseIncident, type Incident, type Problem } from '#core/incident.ts';
import { faultInWords } from '#core/schema-words.ts';
import { isZone } from '#core/time/zone.ts';
import { incidentId } from './incident-id.ts';
import { momentAt, typedMoment, zoneOfMoment } from './local-moment.ts';

/** The incident with the value in its place, or why it can't have it. */
export type Corrected = { readonly incident: Incident } | { readonly problems: readonly Problem[] };

/**
 * Puts a value at a dotted path of an incident (`outages.0.end`, `measures`) and gives back an incident that
 * `parseIncident` accepts, or the problems, in which case nothing is changed. What follows from the value is settled:
 *
 * - a new `timeZone` keeps the printed clock times, for it is the zone that was read wrongly: the offsets change;
 * - the precision of an outage is that of its two ends;
 * - an id made by the dataset's rule follows the first day and the instances, unless it is kept elsewhere already
 *   (`keepId`): there it is in links, and a second one would make two incidents of one report.
 */
export function correct(incident: Incident, path: string, value: unknown, keepId = false): Corrected {
  const changed = withValue(incident, path.split('.'), value);
  if (changed === undefined) return { problems: [{ field: path, reason: 'there is no such field' }] };
  const parsed = incidentSchema.safeParse(changed, { error: faultInWords });
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => ({
        field: issue.path.map(String).join('.'),
        reason: issue.message,
      })),
    };
  }
  const problems: Problem[] = [];
  const zoned = path === 'timeZone' ? inNewZone(incident, parsed.data, problems) : parsed.data;
  if (problems.length > 0) return { problems };
  const settled = { ...zoned, outages: zoned.outages.map(withPrecision) };
  const follows = !keepId && path !== 'id' && incident.id === incidentId(incident);
  return parseIncident(follows ? { ...settled, id: incidentId(settled) } : settled);
}

/** A copy with the value at the path; undefined where the path leads nowhere. */
function withValue(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof holder !== 'object' || holder === null || !isOwn(holder, key)) return undefined;
  const inner = withValue((holder as Record<string, unknown>)[key], rest, value);
  if (inner === undefined) return undefined;
  if (Array.isArray(holder)) return holder.map((item: unknown, at) => (String(at) === key ? inner : item));
  return { ...holder, [key]: inner };
}

/** Whether it is a field or a place in a list; not what every object or list has. */
function isOwn(holder: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(holder, key);
}

/** The outages at the same clock times in the new zone; those told in a zone of their own stay. */
function inNewZone(before: Incident, after: Incident, problems: Problem[]): Incident {
  const zone = after.timeZone;
  if (zone === null) {
    if (after.outages.some(({ start, end }) => [start, end].some((moment) => moment?.includes('T') === true)))
      problems.push({
        field: 'timeZone',
        reason:
          'the outages have times of day, which only a zone can place; give one, or first give their days alone',
      });
    return after;
  }
  if (!isZone(zone)) return after;
  // Runtimes know some abbreviations as zones of their own: CST would be Chicago's for Shanghai.
  if (zone !== 'UTC' && !zone.includes('/')) {
    problems.push({
      field: 'timeZone',
      reason: `"${zone.slice(0, 60)}" is an abbreviation or no zone; expected a name of the IANA list such as America/Chicago`,
    });
    return after;
  }
  const own = before.timeZone ?? 'UTC';
  const moved = (moment: string, field: string): string => {
    if (zoneOfMoment(moment) !== own) return moment;
    const result = momentAt(typedMoment(moment), zone);
    if ('text' in result) return result.text;
    problems.push({ field, reason: result.problem });
    return moment;
  };
  const outages = after.outages.map((outage, at) => ({
    ...outage,
    start: moved(outage.start, `outages.${at}.start`),
    end: outage.end === null ? null : moved(outage.end, `outages.${at}.end`),
  }));
  return { ...after, outages };
}

function withPrecision(outage: Incident['outages'][number]): Incident['outages'][number] {
  const dated = [outage.start, outage.end].some((moment) => moment !== null && !moment.includes('T'));
  return { ...outage, precision: dated ? 'day' : 'minute' };
}
