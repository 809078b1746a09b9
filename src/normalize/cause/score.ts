import type { Span } from '../fact.ts';
import type { Token } from '../tokens.ts';
import { phraseAt, type Phrase } from '../words/phrases.ts';
import { weightOfSentence } from './sentence-roles.ts';

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

/**
 * Weighs the values of a vocabulary by the words for them: each phrase counts once, an earlier sentence a little more
 * than a later one, and each further phrase for a value half as much as the one before, so that saying a thing in five
 * ways does not outweigh another that is said once. Sorted by weight; values that nothing speaks for are left out.
 */
export function score<Value>(
  sentences: readonly (readonly Token[])[],
  words: readonly Weighted<Value>[],
): Scored<Value>[] {
  const found = new Map<Value, { weight: number; span: Span }[]>();
  const seen = new Set<Phrase>();
  sentences.forEach((tokens, place) => {
    const factor = weightOfSentence(tokens) * (1 + 0.3 / (place + 1));
    for (let at = 0; at < tokens.length; at++) {
      for (const { value, weight, list } of words) {
        const hit = phraseAt(tokens, at, list);
        if (hit === null || seen.has(hit.phrase)) continue;
        seen.add(hit.phrase);
        found.set(value, [...(found.get(value) ?? []), { weight: weight * factor, span: hit.span }]);
      }
    }
  });
  return [...found]
    .map(([value, hits]) => ({ value, weight: total(hits), spans: hits.map(({ span }) => span) }))
    .toSorted((a, b) => b.weight - a.weight);
}

function total(hits: readonly { readonly weight: number }[]): number {
  const weights = hits.map(({ weight }) => weight).toSorted((a, b) => b - a);
  return weights.slice(0, 8).reduce((sum, weight, at) => sum + weight / 2 ** at, 0);
}
