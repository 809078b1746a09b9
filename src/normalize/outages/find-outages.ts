import type { Fact, PrintedDate, PrintedLength } from '../fact.ts';
import { timeFactsOf, type PlacedFact } from '../parsers/time-facts.ts';
import type { Line } from '../structure/line.ts';
import { isWord, type Token } from '../tokens.ts';
import { phraseIn } from '../words/phrases.ts';
import { ENDS } from './end-words.ts';
import { endAt, hasDay, onlyFillers, type EndFound } from './printed-end.ts';
import type { PrintedOutage } from './printed-outage.ts';

/** A line with the facts of time on it and the outages that they tell. */
export interface TimedLine {
  readonly line: Line;
  readonly facts: readonly PlacedFact[];
  readonly outages: readonly PrintedOutage[];
}

/**
 * The outages that a line tells by both ends: "from … until …", "between … and …", "… - …", with dates on
 * both ends, on one or on none.
 */
export function findOutages(line: Line): TimedLine {
  const facts = timeFactsOf(line.tokens);
  const outages: PrintedOutage[] = [];
  let between = false;
  let at = 0;
  while (at < facts.length) {
    const { value } = facts[at]!.fact;
    if (value.kind === 'joint' && value.joint === 'between') between = true;
    const found =
      value.kind === 'date' || value.kind === 'clock' ? pairAt(line.tokens, facts, at, between) : null;
    if (found === null) {
      const single = value.kind === 'date' ? momentAndLength(line, facts, at) : null;
      if (single !== null) outages.push(single);
      at++;
      continue;
    }
    const { start, end } = found;
    const length = lengthAfter(line.tokens, facts, end.next, end.to);
    const last = length ?? { to: end.to, fact: { span: end.span } };
    outages.push({
      start: start.end,
      end: end.end,
      length: length?.fact ?? null,
      alsoOn: datesBefore(line.tokens, facts, at),
      daily: line.tokens.slice(0, end.to).some((token) => isWord(token, 'daily', 'each', 'every')),
      span: { start: start.span.start, end: last.fact.span.end },
      line,
      from: start.from,
      to: last.to,
    });
    between = false;
    at = end.next;
  }
  return { line, facts, outages };
}

/** "on March 3, 2021 at 9:15 AM and stayed down for 40 minutes": a moment, and in its sentence the length that "for" leads to. */
function momentAndLength(line: Line, facts: readonly PlacedFact[], at: number): PrintedOutage | null {
  const { tokens } = line;
  const start = endAt(tokens, facts, at);
  const next =
    start === null ? undefined : facts.slice(start.next).find(({ fact }) => fact.value.kind !== 'joint');
  if (start === null || start.end.clock === null || next?.fact.value.kind !== 'length') return null;
  const between = tokens.slice(start.to, next.from);
  const before = tokens.slice(facts[at - 1]?.to ?? 0, start.from);
  if (between.length > 8 || between.some(({ text }) => text === '.') || !isWord(between.at(-1), 'for'))
    return null;
  if (phraseIn(before, ENDS) !== null) return null;
  return {
    start: start.end,
    end: null,
    length: next.fact as Fact<PrintedLength>,
    alsoOn: [],
    daily: false,
    span: { start: start.span.start, end: next.fact.span.end },
    line,
    from: start.from,
    to: next.to,
  };
}

/** Two ends with a joint between them, beginning at a fact. */
function pairAt(
  tokens: readonly Token[],
  facts: readonly PlacedFact[],
  at: number,
  between: boolean,
): { start: EndFound; end: EndFound } | null {
  const start = endAt(tokens, facts, at);
  if (start === null) return null;
  const joint = facts[start.next];
  // A row of a table: date, start and end, with nothing between.
  if (
    joint?.fact.value.kind === 'clock' &&
    start.end.date !== null &&
    start.end.clock !== null &&
    start.to === joint.from
  ) {
    const end = endAt(tokens, facts, start.next);
    return end === null ? null : { start, end };
  }
  const betweens =
    between ||
    facts
      .slice(at, start.next)
      .some(({ fact }) => fact.value.kind === 'joint' && fact.value.joint === 'between');
  if (joint === undefined || !isJoint(joint, betweens) || !onlyFillers(tokens, start.to, joint.from))
    return null;
  let next = start.next + 1;
  // "until: from", "to - ": a second joint tells nothing new.
  while (
    facts[next]?.fact.value.kind === 'joint' &&
    onlyFillers(tokens, facts[next - 1]!.to, facts[next]!.from)
  )
    next++;
  const first = facts[next];
  if (first === undefined || !onlyFillers(tokens, facts[next - 1]!.to, first.from)) return null;
  const end = endAt(tokens, facts, next);
  if (end === null) return null;
  const clocks = Number(start.end.clock !== null) + Number(end.end.clock !== null);
  const dates = Number(hasDay(start)) + Number(hasDay(end));
  return clocks === 2 || dates === 2 ? { start, end } : null;
}

/** The dates that "and" or a comma joins to the one at a fact, with no time of day of their own. */
function datesBefore(
  tokens: readonly Token[],
  facts: readonly PlacedFact[],
  at: number,
): Fact<PrintedDate>[] {
  const dates: Fact<PrintedDate>[] = [];
  if (facts[at]?.fact.value.kind !== 'date') return dates;
  let next = at;
  for (let before = at - 1; before >= 0; before--) {
    const placed = facts[before]!;
    const { value } = placed.fact;
    if (!onlyFillers(tokens, placed.to, facts[next]!.from)) break;
    if (value.kind === 'date' && value.day !== null) dates.unshift(placed.fact as Fact<PrintedDate>);
    else if (value.kind !== 'joint' || value.joint !== 'and') break;
    next = before;
  }
  return dates;
}

function isJoint({ fact }: PlacedFact, between: boolean): boolean {
  if (fact.value.kind !== 'joint') return false;
  const { joint } = fact.value;
  return joint === 'until' || joint === 'dash' || (joint === 'and' && between);
}

/** Words that may lead from an outage to its length: ": 72 minutes", "(a total of 33 min)". */
const LEADING = new Set([
  'total',
  'of',
  'a',
  'in',
  'for',
  'lasting',
  'approximately',
  'about',
  'around',
  'duration',
  'overall',
  'which',
  'is',
]);

/** The length printed right after an outage. */
export function lengthAfter(
  tokens: readonly Token[],
  facts: readonly PlacedFact[],
  next: number,
  to: number,
): { fact: Fact<PrintedLength>; to: number } | null {
  for (let at = next; at < Math.min(next + 3, facts.length); at++) {
    const placed = facts[at]!;
    const { value } = placed.fact;
    if (value.kind === 'joint' && value.joint === 'dash') continue;
    if (value.kind !== 'length') return null;
    const leads = tokens
      .slice(to, placed.from)
      .every((token) => (token.kind === 'mark' ? !';'.includes(token.text) : LEADING.has(token.text)));
    return leads ? { fact: placed.fact as Fact<PrintedLength>, to: placed.to } : null;
  }
  return null;
}
