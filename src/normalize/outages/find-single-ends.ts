import type { Fact, PrintedLength } from '../fact.ts';
import { isWord } from '../tokens.ts';
import { phraseIn } from '../words/phrases.ts';
import { ENDS } from './end-words.ts';
import { lengthAfter, type TimedLine } from './find-outages.ts';
import { endAt, hasDay, type EndFound } from './printed-end.ts';
import type { PrintedOutage } from './printed-outage.ts';

/** A moment of the timeline, the line it stands on, and whether the words before it call it an end. */
interface Moment {
  readonly timed: TimedLine;
  readonly found: EndFound;
  readonly isEnd: boolean;
}

/**
 * The outage of a timeline in which no line joins a start and an end: from the first moment it names until
 * the first one after it that it calls the end ("restored at", "End:"), or for the length printed beside it
 * ("at 10:05 for 25 minutes"). Without either the end is not stated.
 */
export function findSingleEnds(lines: readonly TimedLine[]): TimedLine[] | null {
  const moments = lines.flatMap(momentsOf);
  const first = moments.findIndex(isStart);
  if (first < 0) return null;
  const found = new Map<TimedLine, PrintedOutage[]>();
  for (let at = first; at >= 0;) {
    const start = moments[at]!;
    const end = moments.findIndex(
      ({ found: { end: printed }, isEnd }, place) => place > at && isEnd && printed.clock !== null,
    );
    // Only the first may want an end; further ones are outages only where start and end follow each other.
    if (at === first || end === at + 1)
      found.set(start.timed, [...(found.get(start.timed) ?? []), outageOf(start, moments[end] ?? null)]);
    if (end < 0) break;
    at = moments.findIndex((moment, place) => place > end && isStart(moment));
  }
  return lines.map((line) => ({ ...line, outages: found.get(line) ?? line.outages }));
}

function isStart({ found, isEnd }: Moment): boolean {
  return !isEnd && hasDay(found);
}

function outageOf({ timed, found }: Moment, end: Moment | null): PrintedOutage {
  const { line, facts } = timed;
  const length =
    end === null ? (lengthAfter(line.tokens, facts, found.next, found.to) ?? lengthFor(timed)) : null;
  return {
    start: found.end,
    end: found.end.clock === null ? null : (end?.found.end ?? null),
    length: length?.fact ?? null,
    alsoOn: [],
    daily: false,
    span: {
      start: Math.min(found.span.start, length?.fact.span.start ?? Infinity),
      end: Math.max(found.span.end, length?.fact.span.end ?? 0),
    },
    line,
    from: found.from,
    to: Math.max(found.to, length?.to ?? 0),
  };
}

/** "… and stayed down for 40 minutes", "for 40 minutes from …": the one length of the line that "for" leads to. */
function lengthFor({ line, facts }: TimedLine): { fact: Fact<PrintedLength>; to: number } | null {
  const lengths = facts.filter(
    ({ fact, from }) =>
      fact.value.kind === 'length' &&
      line.tokens
        .slice(Math.max(0, from - 3), from)
        .some((token) => isWord(token, 'for', 'lasted', 'lasting', 'after')),
  );
  const [only] = lengths;
  return only === undefined || lengths.length > 1
    ? null
    : { fact: only.fact as Fact<PrintedLength>, to: only.to };
}

function momentsOf(timed: TimedLine): Moment[] {
  const { line, facts } = timed;
  const moments: Moment[] = [];
  let from = 0;
  for (let at = 0; at < facts.length; at++) {
    const { kind } = facts[at]!.fact.value;
    if (kind !== 'date' && kind !== 'clock') continue;
    const found = endAt(line.tokens, facts, at);
    if (found === null) continue;
    moments.push({ timed, found, isEnd: phraseIn(line.tokens.slice(from, found.from), ENDS) !== null });
    from = found.to;
    at = found.next - 1;
  }
  return moments;
}
