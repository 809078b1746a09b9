import type { Lane } from '../table.ts';
import type { Interval } from '../time/interval.ts';
import { countInWords, dayInWords, plural, spanInWords } from '../time/words.ts';
import type { Difference } from './difference.ts';
import { clocksInWords, joinSentences, reportedSpan } from './outage-words.ts';
import type { PrintedWindow } from './printed-window.ts';
import type { Match } from './reconcile.ts';
import type { ReportedWindow } from './reported-windows.ts';
import type { ClockNote } from './uptime-pack.ts';

/** Findings on a record that tell of a clock time which can't stand as it is printed. */
const BROKEN = new Set(['meridiem', 'end-before-start', 'end-missing', 'time-missing']);

/** What differs within one event that both publications tell of. */
export function matchDifferences(
  match: Match,
  lane: Lane,
  quarter: Interval,
  notes: readonly ClockNote[],
): Difference[] {
  const incidents = [...new Set(match.reported.map(({ id }) => id))];
  const day = dayInWords(match.printed[0]!.printed.date);
  const told = (kind: Difference['kind'], texts: readonly string[]): Difference[] =>
    texts.length === 0
      ? []
      : [{ kind, text: joinSentences([`${day}: ${texts[0]}`, ...texts.slice(1)]), incidents }];
  return [
    ...told('minutes', minutesDiffer(match)),
    ...told(
      'clock',
      match.printed.flatMap((window) => clockDiffers(window, true, lane)),
    ),
    ...told('settled', settled(match, lane, notes, incidents)),
    ...told('note', remarks(match, lane, quarter)),
  ];
}

function minutesDiffer({ printed, printedMinutes, reported, reportedMinutes }: Match): string[] {
  if (printedMinutes === null || reportedMinutes === null) return [];
  if (Math.abs(printedMinutes - reportedMinutes) < 1) return [];
  const sum = (count: number): string => (count > 1 ? ` in ${countInWords(count)} outages together` : '');
  return [
    `the uptime report has ${plural(printedMinutes, 'minute')}${sum(printed.length)}, the root-cause ${new Set(reported.map(({ id }) => id)).size > 1 ? 'reports have' : 'report has'} ${countInWords(reportedMinutes)}${sum(reported.length)}.`,
  ];
}

/**
 * Where the minutes printed and the clock times beside them disagree, or the clock times are none.
 *
 * @param matched whether a root-cause report tells of the outage too, so that its times can be held against these
 */
export function clockDiffers(
  { printed, clockMinutes, odd, own }: PrintedWindow,
  matched: boolean,
  lane: Lane,
): string[] {
  const { statedMinutes: stated } = printed;
  if (clockMinutes === null)
    return [`the clock times that the uptime report prints, ${clocksInWords(printed)}, can't all be read.`];
  if (clockMinutes === stated && odd && !matched)
    return [
      `the uptime report prints ${clocksInWords(printed)}, a form that no clock has; read as ${spanInWords(own[0]!.start, own[0]!.end, lane.timeZone)}, it makes the ${plural(stated, 'minute')} that it prints.`,
    ];
  if (stated === null || clockMinutes === stated) return [];
  const why =
    Math.abs(clockMinutes - stated) === 720
      ? ', twelve hours off, so one AM or PM may be a misprint'
      : ', so one of the three may be a misprint';
  return [
    `the uptime report prints ${plural(stated, 'minute')}, and its clock times, ${clocksInWords(printed)}, are ${countInWords(clockMinutes)} minutes apart${why}.`,
  ];
}

/** A time that one publication misprints and the other does not contradict. */
function settled(
  { printed, reported }: Match,
  lane: Lane,
  notes: readonly ClockNote[],
  incidents: readonly string[],
): string[] {
  const texts: string[] = [];
  const sound = printed.every(
    ({ clockMinutes, printed: { statedMinutes } }) => clockMinutes === statedMinutes,
  );
  const told = printed
    .map(({ printed: item }) => `${clocksInWords(item)}, ${plural(item.statedMinutes ?? 0, 'minute')}`)
    .join('; ');
  for (const note of notes) {
    if (!BROKEN.has(note.code) || !incidents.includes(note.incident) || !sound) continue;
    texts.push(
      `a clock time of the root-cause report is misprinted or missing. Our record of it notes: “${note.message}” The uptime report (${told}) mends it: its minutes settle which time is meant.`,
    );
  }
  if (texts.length === 0 && printed.some(({ odd }) => odd) && reported.some(({ vague }) => vague === null))
    texts.push(
      `the uptime report prints ${told}, a form that no clock has; the root-cause report has ${reported.map((window) => reportedSpan(window, lane.timeZone)).join('; ')}.`,
    );
  return texts;
}

const VAGUE: Readonly<Record<NonNullable<ReportedWindow['vague']>, string>> = {
  days: 'the root-cause report gives only days, so its minutes can’t be compared.',
  'no end': 'the root-cause report states no end, so its minutes can’t be compared.',
  backwards: 'the root-cause report prints an end before the start, so its minutes can’t be compared.',
};

/** What is to be known beside the minutes: names, clocks, other instances, the end of the quarter. */
function remarks({ printed, reported, clock }: Match, lane: Lane, quarter: Interval): string[] {
  const texts: string[] = [];
  const label = printed.map((item) => item.printed.zone).find((zone) => zone !== null) ?? '';
  if (clock === 'own')
    texts.push(
      `the clock times agree only where ${label} in the uptime report is read as ${lane.id}’s own clock.`,
    );
  if (clock === 'label')
    texts.push(`the times agree once ${label} in the uptime report is put on ${lane.id}’s clock.`);
  for (const vague of new Set(reported.map((window) => window.vague)))
    if (vague !== null) texts.push(VAGUE[vague]);
  const unnamed = [...new Set(reported.filter((item) => item.unnamed).map((item) => item.lane))];
  if (unnamed.length > 0)
    texts.push(
      `the root-cause report names no instance, only ${unnamed.map((name) => name.replace(' · ', ' in ')).join(', ')}; it is matched by its time alone.`,
    );
  const also = [...new Set(reported.flatMap((item) => item.also))];
  if (also.length > 0)
    texts.push(
      `the root-cause report is of ${also.join(', ')} as well; its minutes here are those of ${lane.id}.`,
    );
  const foreign = reported.filter((item) => !item.sameProduct && item.products.length > 0);
  if (foreign.length > 0)
    texts.push(
      `the root-cause report names ${[...new Set(foreign.flatMap((item) => item.products))].join(', ')}, not the product of the uptime report.`,
    );
  texts.push(...crossesQuarter([...reported, ...printed.flatMap(({ own }) => own)], quarter));
  return texts;
}

/** Says it where any of some spans runs over an end of the quarter. */
export function crossesQuarter(spans: readonly Interval[], quarter: Interval): string[] {
  const crosses = (edge: number): boolean => spans.some(({ start, end }) => start < edge && end > edge);
  return crosses(quarter.start) || crosses(quarter.end)
    ? ['it runs over an end of the quarter; our figure counts only the part inside.']
    : [];
}
