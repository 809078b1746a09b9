import type { Fact, TimeFact } from '../fact.ts';
import type { PlacedFact } from '../parsers/time-facts.ts';
import type { Token } from '../tokens.ts';
import type { PrintedEnd } from './printed-outage.ts';

/** Words that may stand among the parts of an end without telling anything. */
const FILLERS = new Set(
  [
    'daily each every at on of the a an in approximately approximatly approx about around roughly circa ca during for same day local early late',
    'morning afternoon evening night again later starting beginning hours hrs date time',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ].flatMap((words) => words.split(' ')),
);
const FILLING_MARKS = ',.:()[]~*"|';

/** What was read as one end, and the fact that comes next. */
export interface EndFound {
  readonly end: PrintedEnd;
  readonly next: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly from: number;
  readonly to: number;
}

/**
 * The end of an outage that begins at a fact: date, time of day and zone in any order with nothing but
 * fillers between. A date after the time belongs to it only where no other time of day follows that date.
 */
export function endAt(tokens: readonly Token[], facts: readonly PlacedFact[], at: number): EndFound | null {
  let end: PrintedEnd = { date: null, clock: null, zone: null, nextDay: false };
  let next = at;
  let last: PlacedFact | null = null;
  let reached = facts[at]!.from;
  for (; next < facts.length; next++) {
    const placed = facts[next]!;
    if (!onlyFillers(tokens, reached, placed.from)) break;
    const taken = takeInto(end, placed.fact, () => leadsToClock(tokens, facts, next));
    if (taken === null) break;
    if (taken === 'skip') {
      // "July 5 from 10:00": the joint stands between the date and its time, else it belongs to what follows.
      if (end.clock !== null || !clockFollows(tokens, facts, next)) break;
      reached = placed.to;
      continue;
    }
    end = taken;
    last = placed;
    reached = placed.to;
  }
  if (last === null || (end.date === null && end.clock === null)) return null;
  const first = facts[at]!;
  return {
    end,
    next: facts.indexOf(last, at) + 1,
    span: { start: first.fact.span.start, end: last.fact.span.end },
    from: first.from,
    to: last.to,
  };
}

/** Whether an end names a day, though its order with the month may be open. */
export function hasDay({ end }: EndFound): boolean {
  return end.date !== null && (end.date.value.day !== null || end.date.value.either !== null);
}

/** Whether nothing but fillers stands between two tokens. */
export function onlyFillers(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  return tokens
    .slice(from, to)
    .every((token) => (token.kind === 'mark' ? FILLING_MARKS.includes(token.text) : FILLERS.has(token.text)));
}

function takeInto(end: PrintedEnd, fact: TimeFact, beforeAnother: () => boolean): PrintedEnd | 'skip' | null {
  const { value } = fact;
  switch (value.kind) {
    case 'date':
      if (end.date !== null || (end.clock !== null && beforeAnother())) return null;
      return { ...end, date: fact as Fact<typeof value> };
    case 'clock':
      return end.clock === null ? { ...end, clock: fact as Fact<typeof value> } : null;
    case 'zone':
      if (end.zone !== null || (value.bare && end.clock === null)) return null;
      return { ...end, zone: fact as Fact<typeof value> };
    case 'joint':
      if (value.joint === 'next-day') return { ...end, nextDay: true };
      return ['from', 'between', 'dash'].includes(value.joint) && end.date !== null ? 'skip' : null;
    case 'length':
      return null;
  }
}

/** After a joint past a date: whether a time of day follows, and for a dash whether that is the first of two. */
function clockFollows(tokens: readonly Token[], facts: readonly PlacedFact[], joint: number): boolean {
  let at = joint;
  while (isLead(facts[at])) at++;
  const clock = facts[at];
  if (clock?.fact.value.kind !== 'clock' || !onlyFillers(tokens, facts[at - 1]!.to, clock.from)) return false;
  const { value } = facts[joint]!.fact;
  if (value.kind === 'joint' && value.joint !== 'dash') return true;
  const after = facts.slice(at + 1, at + 4).find(({ fact }) => fact.value.kind !== 'zone');
  return after?.fact.value.kind === 'joint' && ['until', 'dash', 'and'].includes(after.fact.value.joint);
}

/** Whether a date leads to a time of day of its own, so that it does not belong to the time before it. */
function leadsToClock(tokens: readonly Token[], facts: readonly PlacedFact[], date: number): boolean {
  let at = date + 1;
  while (isLead(facts[at]) && onlyFillers(tokens, facts[at - 1]!.to, facts[at]!.from)) at++;
  const next = facts[at];
  return next?.fact.value.kind === 'clock' && onlyFillers(tokens, facts[at - 1]!.to, next.from);
}

function isLead(placed: PlacedFact | undefined): boolean {
  const value = placed?.fact.value;
  return value?.kind === 'joint' && ['from', 'between', 'dash'].includes(value.joint);
}
