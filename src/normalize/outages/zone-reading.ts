import { isZone, offsetMinutes } from '#core/time/zone.ts';
import type { PrintedZone } from '../fact.ts';

/**
 * The IANA zone that printed words mean, or null where only a guess would tell. The zones of the places
 * that the report names decide between zones of one name: CST is Shanghai's for an instance in China.
 *
 * @param places zones of the data center or the instances, the surest first
 * @param around zones of the region, which tell the continent where no place is named
 */
export function readZone(
  { zones, ambiguous }: PrintedZone,
  places: readonly string[],
  around: readonly string[],
): string | null {
  const known = zones.filter(isZone);
  if (zones.length === 0) return places[0] ?? null;
  const [first] = known;
  if (first === undefined) return null;
  if (known.length === 1) return first;
  const there = places.find((place) => known.includes(place));
  if (there !== undefined) return there;
  const continent = (places[0] ?? around[0])?.split('/')[0];
  const near = continent === undefined ? undefined : known.find((zone) => zone.startsWith(`${continent}/`));
  return near ?? (ambiguous ? null : first);
}

/** Whether a zone keeps its summer time at an instant. */
export function isDaylightTime(zone: string, instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const [january, july] = [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)].map((at) => offsetMinutes(at, zone));
  return january !== july && offsetMinutes(instant, zone) === Math.max(january!, july!);
}
