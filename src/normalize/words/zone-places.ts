import { rawTimeZones } from '@vvo/tzdb';

/** Places that reports set their clocks by and that lists of cities lack. */
const OWN: readonly (readonly [string, string])[] = [
  ['ontario', 'America/Toronto'],
  ['kent', 'America/Los_Angeles'],
  ['seattle', 'America/Los_Angeles'],
  ['portland', 'America/Los_Angeles'],
  ['dallas', 'America/Chicago'],
  ['houston', 'America/Chicago'],
  ['atlanta', 'America/New_York'],
  ['miami', 'America/New_York'],
  ['montreal', 'America/Toronto'],
  ['ottawa', 'America/Toronto'],
  ['quebec', 'America/Toronto'],
  ['washington dc', 'America/New_York'],
  ['massachusetts', 'America/New_York'],
  ['california', 'America/Los_Angeles'],
  ['texas', 'America/Chicago'],
  ['illinois', 'America/Chicago'],
  ['boston', 'America/New_York'],
  ['san francisco', 'America/Los_Angeles'],
  ['frankfurt', 'Europe/Berlin'],
  ['munich', 'Europe/Berlin'],
  ['israel', 'Asia/Jerusalem'],
  ['jerusalem', 'Asia/Jerusalem'],
  ['tel aviv', 'Asia/Jerusalem'],
  ['beijing', 'Asia/Shanghai'],
  ['shanghai', 'Asia/Shanghai'],
  ['china', 'Asia/Shanghai'],
  ['amsterdam', 'Europe/Amsterdam'],
  ['london', 'Europe/London'],
  ['uk', 'Europe/London'],
  ['new york', 'America/New_York'],
  ['hong kong', 'Asia/Hong_Kong'],
  ['sydney', 'Australia/Sydney'],
  ['melbourne', 'Australia/Melbourne'],
];

const ZONE_BY_PLACE = new Map<string, string>();
for (const { name, mainCities, countryName } of rawTimeZones) {
  for (const city of mainCities)
    if (!ZONE_BY_PLACE.has(city.toLowerCase())) ZONE_BY_PLACE.set(city.toLowerCase(), name);
  const city = name
    .slice(name.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase();
  if (!ZONE_BY_PLACE.has(city)) ZONE_BY_PLACE.set(city, name);
  const country = countryName.toLowerCase();
  const zonesOfCountry = rawTimeZones.filter((zone) => zone.countryName === countryName).length;
  if (zonesOfCountry === 1 && !ZONE_BY_PLACE.has(country)) ZONE_BY_PLACE.set(country, name);
}
for (const [place, zone] of OWN) ZONE_BY_PLACE.set(place, zone);

/** The IANA zone of a city, or of a country or state with only one, in lower case; null where it is not known. */
export function zoneOfPlace(place: string): string | null {
  return ZONE_BY_PLACE.get(place) ?? null;
}
