import type { TimeFact } from '../fact.ts';
import type { Token } from '../tokens.ts';
import { CLOCK_FORMS } from './clock-forms.ts';
import { DATE_FORMS } from './date-forms.ts';
import { jointAt } from './joint-forms.ts';
import { lengthAt } from './length-forms.ts';
import { ZONE_FORMS } from './zone-forms.ts';

/** Every surface form of time, in the order in which they are tried; the first that fits takes its tokens. */
const FORMS = [
  ...DATE_FORMS,
  ...CLOCK_FORMS,
  ['length', lengthAt] as const,
  ...ZONE_FORMS,
  ['joint', jointAt] as const,
];

/** A fact, and the tokens `[from, to)` that it took. */
export interface PlacedFact {
  readonly fact: TimeFact;
  readonly from: number;
  readonly to: number;
}

/** All dates, times of day, zones, lengths and joints of a line, in order and without overlap. */
export function timeFactsOf(tokens: readonly Token[]): PlacedFact[] {
  const facts: PlacedFact[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = firstAt(tokens, at);
    if (found === null) {
      at++;
      continue;
    }
    facts.push(found);
    at = found.to;
  }
  return facts;
}

function firstAt(tokens: readonly Token[], at: number): PlacedFact | null {
  for (const [finder, form] of FORMS) {
    const found = form(tokens, at);
    if (found === null) continue;
    const span = { start: tokens[at]!.start, end: tokens[found.next - 1]!.end };
    return { fact: { value: found.value, certainty: 'certain', span, finder }, from: at, to: found.next };
  }
  return null;
}
