import type { Found, PrintedZone } from '../fact.ts';
import { isMark, isWord, numberOf, type Token } from '../tokens.ts';
import { zoneAbbreviation, zonesOfBelt } from '../words/zone-abbreviations.ts';
import { zoneOfPlace } from '../words/zone-places.ts';

type ZoneForm = (tokens: readonly Token[], at: number) => Found<PrintedZone>;

const zone = (zones: readonly string[], more: Partial<PrintedZone> = {}): PrintedZone => ({
  kind: 'zone',
  zones,
  season: null,
  ambiguous: false,
  bare: false,
  ...more,
});

/** `UTC+8`, `GMT -05:00`, `UTC+0800`, and after a time of day `+02:00` and `Z`: the zone of a fixed offset. */
const offset: ZoneForm = (tokens, at) => {
  const named = isWord(tokens[at], 'utc', 'gmt');
  const bare = !named && followsClock(tokens, at);
  if (bare && isWord(tokens[at], 'z')) return { value: zone(['UTC']), next: at + 1 };
  const from = named ? at + 1 : at;
  const sign = tokens[from];
  const digits = tokens[from + 1];
  if ((!named && !bare) || !isMark(sign, '+-−–') || digits?.kind !== 'number' || digits.text.length > 4)
    return null;
  if (bare && (!sign!.glued || !digits.glued)) return null;
  const minutes = isMark(tokens[from + 2], ':') ? numberOf(tokens[from + 3], 2) : null;
  // "10:05-11:20" is two times, "10:05+02:00" one with its offset.
  if (bare && (digits.text.length !== 2 || minutes === null || sign!.text !== '+')) return null;
  const hours = digits.text.length > 2 ? Number(digits.text.slice(0, -2)) : Number(digits.text);
  const rest = digits.text.length > 2 ? Number(digits.text.slice(-2)) : (minutes ?? 0);
  if (hours > 14 || rest > 59) return null;
  const next = pastTime(tokens, minutes === null ? from + 2 : from + 4);
  return { value: zone(zonesOfOffset(sign!.text === '+' ? 1 : -1, hours, rest)), next };
};

/** Zones for an offset: of whole hours the list's own fixed ones, which count westward (UTC+8 is Etc/GMT-8); of others those that keep it. */
function zonesOfOffset(sign: 1 | -1, hours: number, minutes: number): readonly string[] {
  if (minutes === 0) return [hours === 0 ? 'UTC' : `Etc/GMT${sign === 1 ? '-' : '+'}${hours}`];
  const name = `${sign === 1 ? '+' : '-'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return PARTS_OF_HOURS.get(name) ?? ['none'];
}

/** Offsets of no whole hours that are kept all year, and a zone of each. */
const PARTS_OF_HOURS = new Map<string, readonly string[]>([
  ['+03:30', ['Asia/Tehran']],
  ['+04:30', ['Asia/Kabul']],
  ['+05:30', ['Asia/Kolkata']],
  ['+05:45', ['Asia/Kathmandu']],
  ['+06:30', ['Asia/Yangon']],
  ['+08:45', ['Australia/Eucla']],
  ['+09:30', ['Australia/Darwin']],
]);

/** `CST`, `SGT time`, `CT`: capitals only, for "est" and "et" are words of other languages. */
const abbreviation: ZoneForm = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.written !== token.written.toUpperCase()) return null;
  // "Primo MT": two letters count only right after a time of day.
  if (token.text.length === 2 && !followsClock(tokens, at)) return null;
  const known = zoneAbbreviation(token.text);
  return known === null ? null : { value: zone(known.zones, known), next: pastTime(tokens, at + 1) };
};

/** `US Central time`, `Pacific Daylight Time`, `Central European Time`, `U.S. Central Time`. */
const belt: ZoneForm = (tokens, at) => {
  const from = pastCountry(tokens, at);
  for (const words of [2, 1]) {
    const zones = zonesOfBelt(joined(tokens, from, words));
    if (zones === null) continue;
    let next = from + words;
    const season = isWord(tokens[next], 'daylight', 'summer')
      ? 'daylight'
      : isWord(tokens[next], 'standard')
        ? 'standard'
        : null;
    if (season !== null) next++;
    const end = pastTime(tokens, next);
    if (end > next) return { value: zone(zones, { season }), next: end };
  }
  return null;
};

/** `Chicago time`, `Beijing time`, `Singapore TimeZone`, `Hong Kong local time`. */
const place: ZoneForm = (tokens, at) => {
  for (const words of [3, 2, 1]) {
    const name = zoneOfPlace(joined(tokens, at, words));
    if (name === null) continue;
    let next = at + words;
    if (isWord(tokens[next], 'local', 'standard', 'daylight', 'summer')) next++;
    const end = pastTime(tokens, next);
    if (end > next) return { value: zone([name]), next: end };
  }
  return null;
};

/** `local time`. */
const local: ZoneForm = (tokens, at) => {
  if (!isWord(tokens[at], 'local')) return null;
  const end = pastTime(tokens, at + 1);
  return end > at + 1 ? { value: zone([]), next: end } : null;
};

/** `13:45 Chicago`: a city right after a time of day. */
const bareCity: ZoneForm = (tokens, at) => {
  const opened = isMark(tokens[at - 1], '(');
  if (!followsClock(tokens, opened ? at - 1 : at)) return null;
  for (const words of [3, 2, 1]) {
    const name = zoneOfPlace(joined(tokens, at, words));
    if (name !== null) return { value: zone([name], { bare: true }), next: at + words };
  }
  return null;
};

/** The forms of a time zone, tried in this order at every token. */
export const ZONE_FORMS: readonly (readonly [string, ZoneForm])[] = [
  ['zone: offset', offset],
  ['zone: abbreviation', abbreviation],
  ['zone: belt', belt],
  ['zone: place', place],
  ['zone: local', local],
  ['zone: bare city', bareCity],
];

function joined(tokens: readonly Token[], at: number, words: number): string {
  const part = tokens.slice(at, at + words);
  if (part.length < words || part.some((token) => token.kind !== 'word')) return '';
  return part.map((token) => token.text).join(' ');
}

/** Past "time", "time zone", "timezone", "zone". */
function pastTime(tokens: readonly Token[], at: number): number {
  if (isWord(tokens[at], 'timezone', 'timezones', 'zone')) return at + 1;
  if (!isWord(tokens[at], 'time')) return at;
  return isWord(tokens[at + 1], 'zone') ? at + 2 : at + 1;
}

/** Past "US", "U.S." or "USA" before a belt. */
function pastCountry(tokens: readonly Token[], at: number): number {
  if (isWord(tokens[at], 'us', 'usa')) return at + 1;
  if (isWord(tokens[at], 'u') && isMark(tokens[at + 1], '.') && isWord(tokens[at + 2], 's'))
    return isMark(tokens[at + 3], '.') ? at + 4 : at + 3;
  return at;
}

/** Whether the tokens before are the end of a time of day: minutes, or AM or PM. */
function followsClock(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isWord(before, 'am', 'pm', 'hrs', 'hours')) return true;
  // Seconds: "09:15:00".
  if (isMark(before, '.')) return isWord(tokens[at - 2], 'm', 'am', 'pm');
  return before?.kind === 'number' && before.text.length === 2 && isMark(tokens[at - 2], ':');
}
