import type { Span } from '../fact.ts';
import type { DraftOutage, Found } from '../outages/draft.ts';
import type { MomentText } from '../outages/moment-text.ts';

/** An outage with its two moments. */
export interface TimedOutage {
  readonly outage: DraftOutage;
  readonly start: MomentText;
  readonly end: MomentText | null;
  /** The instances that it is printed for, where those are only some of the report's. */
  readonly instances: { readonly ids: readonly string[]; readonly spans: readonly Span[] } | null;
}

/** What does not fit in the outages themselves: lengths, missing times, overlaps, times that no clock showed. */
export function outageFindings(outages: readonly TimedOutage[]): Found[] {
  return [...outages.flatMap(ofOne), ...overlaps(outages)];
}

function ofOne({ outage, start, end }: TimedOutage): Found[] {
  const spans = [outage.printed.span];
  const found: Found[] = [];
  if (outage.start.value.seconds === null || (outage.end !== null && outage.end.value.seconds === null))
    found.push({
      code: 'time-missing',
      message: 'The timeline gives a day, but no time of day that could be read.',
      spans,
    });
  if (end === null) found.push({ code: 'end-missing', message: 'The timeline states no end.', spans });
  if (start.moved || end?.moved === true)
    found.push({
      code: 'date-misprint',
      message:
        'A printed time did not occur: clocks were set forward over it. It is read as if they had not been.',
      spans,
    });
  // The one that was moved over the gap may now lie behind the other.
  if (end !== null && end.instant < start.instant && (start.moved || end.moved))
    found.push({
      code: 'end-before-start',
      message: 'Because clocks were set forward meanwhile, the end as read lies before the start.',
      spans,
    });
  const minutes = end === null ? null : (end.instant - start.instant) / 60_000;
  if (
    outage.statedMinutes !== null &&
    minutes !== null &&
    minutes >= 0 &&
    Math.abs(minutes - outage.statedMinutes) >= 1
  )
    found.push({
      code: 'stated-minutes',
      message: `The timeline prints ${outage.statedMinutes} minutes; the clock times are ${Math.round(minutes)} minutes apart.`,
      spans,
    });
  return found;
}

function overlaps(outages: readonly TimedOutage[]): Found[] {
  const inOrder = outages
    .filter(({ end }) => end !== null)
    .toSorted((a, b) => a.start.instant - b.start.instant);
  for (const [at, after] of inOrder.entries()) {
    const before = inOrder
      .slice(0, at)
      .find((item) => after.start.instant < item.end!.instant && haveInstanceInCommon(item, after));
    if (before !== undefined)
      return [
        {
          code: 'overlap',
          message: 'Two of the outages overlap in time.',
          spans: [before.outage.printed.span, after.outage.printed.span],
        },
      ];
  }
  return [];
}

function haveInstanceInCommon({ instances: a }: TimedOutage, { instances: b }: TimedOutage): boolean {
  return a === null || b === null || a.ids.some((id) => b.ids.includes(id));
}
