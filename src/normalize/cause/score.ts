import type { Span } from '../fact.ts';
import type { Token } from '../tokens.ts';
import { phraseAt, phrases, type Phrase } from '../words/phrases.ts';

/** A value of a vocabulary with the weight of the words that speak for it, and where they stand. */
export interface Scored<Value> {
  readonly value: Value;
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** Words of a value, as the lists of words give them. */
interface Weighted<Value> {
  readonly value: Value;
  readonly weight: number;
  readonly list: readonly Phrase[];
}

/** Sentences that name a cause weigh double; those that tell the cure, a fifth. */
const CAUSAL = phrases(
  'caused',
  'cause',
  'because',
  'due to',
  'led to',
  'result of',
  'resulted',
  'reason',
  'root cause',
  'triggered',
  'made .. fail',
  'failed',
  'crashed',
  'broke',
  'brought down',
);
const CURE = phrases(
  'restored',
  'resolved',
  'to restore',
  'was restarted',
  'restarting',
  'were restarted',
  'rolled back',
  'solved',
  'brought back',
  'worked again',
  'everything worked',
  'started .. again',
  'was healthy again',
  'removing the',
  'repaired',
  'cured',
  'worked as before',
  'disabled',
  'migration',
  'corrected',
);

/**
 * Weighs the values of a vocabulary by the words for them: each phrase counts once, an earlier sentence a
 * little more than a later one. Sorted by weight; values that nothing speaks for are left out.
 */
export function score<Value>(
  sentences: readonly (readonly Token[])[],
  words: readonly Weighted<Value>[],
): Scored<Value>[] {
  const totals = new Map<Value, { weight: number; spans: Span[] }>();
  const seen = new Set<Phrase>();
  sentences.forEach((tokens, place) => {
    const factor = factorOf(tokens) * (1 + 0.3 / (place + 1));
    for (let at = 0; at < tokens.length; at++) {
      for (const { value, weight, list } of words) {
        const found = phraseAt(tokens, at, list);
        if (found === null || seen.has(found.phrase)) continue;
        seen.add(found.phrase);
        const total = totals.get(value) ?? { weight: 0, spans: [] };
        total.weight += weight * factor;
        total.spans.push(found.span);
        totals.set(value, total);
      }
    }
  });
  return [...totals]
    .map(([value, { weight, spans }]) => ({ value, weight, spans }))
    .toSorted((a, b) => b.weight - a.weight);
}

function factorOf(tokens: readonly Token[]): number {
  const has = (list: readonly Phrase[]): boolean =>
    tokens.some((_, at) => phraseAt(tokens, at, list) !== null);
  if (has(CURE)) return has(CAUSAL) ? 0.8 : 0.3;
  return has(CAUSAL) ? 1.5 : 1;
}
