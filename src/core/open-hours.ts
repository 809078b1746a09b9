/** Hours of the week in which an instance is used: on each of some days from one time of day to another. */
export interface OpenSpan {
  /** Weekdays in order, 0 is Monday. */
  readonly days: readonly number[];
  /** Minutes after midnight, 0..1439. */
  readonly from: number;
  /** Minutes after midnight, 1..1440; not later than `from`, it is a time of the next day. */
  readonly to: number;
}

const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Monday to Friday, 08:00 to 20:00: what holds until the reader sets hours of his own. */
export const DEFAULT_HOURS: readonly OpenSpan[] = [{ days: [0, 1, 2, 3, 4], from: 480, to: 1200 }];

/**
 * Reads `mon-fri.0800-2000`, `sat.1000-1400` or `fri-mon.2000-0400` (over midnight, and over the end of the week).
 * Null where the text says no such hours.
 */
export function readOpenSpan(text: string): OpenSpan | null {
  const match = /^([a-z]{3})(?:-([a-z]{3}))?\.(\d{2})(\d{2})-(\d{2})(\d{2})$/.exec(text);
  if (match === null) return null;
  const first = DAY_NAMES.indexOf(match[1]!);
  const last = match[2] === undefined ? first : DAY_NAMES.indexOf(match[2]);
  const from = minuteOf(match[3]!, match[4]!);
  const to = minuteOf(match[5]!, match[6]!);
  if (first < 0 || last < 0 || from === null || to === null || from === 1440 || from === to) return null;
  const days = Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7).sort(
    (a, b) => a - b,
  );
  return { days, from, to: to === 0 ? 1440 : to };
}

/** Writes hours as addresses carry them: one text for each run of days. `readOpenSpan` reads each. */
export function writeOpenSpan({ days, from, to }: OpenSpan): string[] {
  return runsOf(days).map(([first, last]) => {
    const named = first === last ? DAY_NAMES[first]! : `${DAY_NAMES[first]!}-${DAY_NAMES[last]!}`;
    // Midnight is 0000, but a whole day would then seem to end where it begins.
    return `${named}.${clock(from)}-${to === 1440 && from !== 0 ? '0000' : clock(to)}`;
  });
}

/** The same hours with one span for each pair of times, in order of their first day, then of time. */
export function groupedHours(spans: readonly OpenSpan[]): OpenSpan[] {
  const groups = new Map<string, { days: Set<number>; from: number; to: number }>();
  for (const { days, from, to } of spans) {
    const group = groups.get(`${from}-${to}`) ?? { days: new Set(), from, to };
    groups.set(`${from}-${to}`, group);
    for (const day of days) group.days.add(day);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, days: [...group.days].sort((a, b) => a - b) }))
    .sort((a, b) => a.days[0]! - b.days[0]! || a.from - b.from || a.to - b.to);
}

/** Hours for people: `Mon–Fri 08:00–20:00; Sat 20:00–04:00 the next day`. */
export function hoursInWords(spans: readonly OpenSpan[]): string {
  return groupedHours(spans).map(spanInWords).join('; ');
}

function spanInWords({ days, from, to }: OpenSpan): string {
  const named = runsOf(days).map(([first, last]) => {
    if (first === last) return shortName(first);
    return `${shortName(first)}${last === first + 1 ? ', ' : '–'}${shortName(last)}`;
  });
  const times =
    from === 0 && to === 1440
      ? 'all day'
      : `${timeInWords(from)}–${timeInWords(to)}${to <= from ? ' the next day' : ''}`;
  return `${named.join(', ')} ${times}`;
}

function shortName(day: number): string {
  const name = DAY_NAMES[day]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function timeInWords(minute: number): string {
  const digits = clock(minute);
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Days that follow each other, as first and last. */
function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

function minuteOf(hours: string, minutes: string): number | null {
  const minute = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && minute <= 1440 ? minute : null;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`;
}
