import type { Fact, PrintedLength } from '../fact.ts';
import { timeFactsOf, type PlacedFact } from '../parsers/time-facts.ts';
import type { Line } from '../structure/line.ts';
import { isWord, type Token } from '../tokens.ts';
import { phraseIn } from '../words/phrases.ts';
import { ENDS } from './end-words.ts';
import { endAt, onlyFillers, type EndFound } from './printed-end.ts';
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
  if (joint === undefined || !isJoint(joint, between) || !onlyFillers(tokens, start.to, joint.from))
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

function hasDay({ end }: EndFound): boolean {
  return end.date !== null && (end.date.value.day !== null || end.date.value.either !== null);
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
