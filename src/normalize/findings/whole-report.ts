import type { Span } from '../fact.ts';
import { dayInWords } from '../outages/calendar.ts';
import type { Found } from '../outages/draft.ts';
import type { Parts } from '../structure/parts.ts';
import { HINTS_OF_MORE, OPEN_CAUSE } from '../words/cause-words.ts';
import { phraseIn, type PhraseFound } from '../words/phrases.ts';
import type { TimedOutage } from './outages.ts';

const OPEN_WORDS = [...OPEN_CAUSE, ...HINTS_OF_MORE];

/** The words that leave the cause open, in the cause or the measures. */
export function openWords({ lines }: Parts): PhraseFound | null {
  const told = [...lines.cause, ...lines.measures];
  return told.map(({ tokens }) => phraseIn(tokens, OPEN_WORDS)).find((found) => found !== null) ?? null;
}

/** Published, by its own word, before it happened. */
export function publicationFindings(
  published: { day: string; span: Span } | null,
  outages: readonly TimedOutage[],
): Found[] {
  const first = outages.map(({ outage }) => outage.start.value.day).toSorted()[0]!;
  if (published === null || published.day >= first) return [];
  return [
    {
      code: 'publication-before-event',
      message: `The publication history names ${dayInWords(published.day)}; the event is ${dayInWords(first)}.`,
      spans: [published.span],
    },
  ];
}

/** Cut off: headings, but neither a closing part nor an end to the last one. */
export function excerptFindings({ headed, lines, last }: Parts): Found[] {
  if (!headed || lines.communication.length > 0 || lines.publication.length > 0) return [];
  const end = lines[last].at(-1);
  if (lines.measures.length > 0 && end !== undefined && /[.!?)]$/.test(end.text)) return [];
  return [
    {
      code: 'excerpt',
      message: 'The text breaks off before its closing part; measures or more of the cause may be missing.',
      spans: end === undefined ? [] : [end],
    },
  ];
}
