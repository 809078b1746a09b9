import type { Token } from '../tokens.ts';
import { CAUSE_WORDS, OPEN_CAUSE, RANK, type Category } from '../words/cause-words.ts';
import { phraseIn, type PhraseFound } from '../words/phrases.ts';
import { TRIGGER_BY_CATEGORY, TRIGGER_WORDS, type Trigger } from '../words/trigger-words.ts';
import { score, type Scored } from './score.ts';

/** What the words of a cause section come to. */
export interface Judgement {
  readonly category: Category;
  /** Runners-up that weigh at least half of the first, at most two. */
  readonly also: readonly Category[];
  readonly trigger: Trigger;
  /** 0 to 1: the first one's share of what it and the second weigh. */
  readonly confidence: number;
  readonly categories: readonly Scored<Category>[];
  readonly triggers: readonly Scored<Trigger>[];
  /** The words that say the cause is still open, or null. */
  readonly open: PhraseFound | null;
}

/** Too little to name a category: only the part of the system in which the fault showed was mentioned. */
const ENOUGH = 0.8;

/** Judges category and trigger from the sentences of the cause section. */
export function judgeCause(sentences: readonly (readonly Token[])[]): Judgement {
  const categories = score(
    sentences,
    CAUSE_WORDS.map(({ category, weight, list }) => ({
      value: category,
      weight: weight * (RANK[category] ?? 1),
      list,
    })),
  );
  const triggers = score(
    sentences,
    TRIGGER_WORDS.map(({ trigger, ...rest }) => ({ value: trigger, ...rest })),
  );
  const open =
    sentences.map((tokens) => phraseIn(tokens, OPEN_CAUSE)).find((found) => found !== null) ?? null;
  const [first, second] = categories;
  const known =
    first !== undefined && first.weight >= ENOUGH && (open === null || first.weight >= 10 * ENOUGH);
  const category = known ? first.value : 'unknown';
  return {
    category,
    also: categories
      .filter(
        ({ value, weight }) => value !== category && weight >= (first?.weight ?? 0) / 2 && weight >= ENOUGH,
      )
      .slice(0, 2)
      .map(({ value }) => value),
    trigger: triggers[0]?.value ?? TRIGGER_BY_CATEGORY[category] ?? 'none-stated',
    confidence: first === undefined ? 0 : first.weight / (first.weight + (second?.weight ?? 0)),
    categories,
    triggers,
    open,
  };
}
